import {type ReactNode, useEffect, useRef} from 'react';
import {useMessages} from './messages-context.ts';

/** The frame of the dialog “Embed or download”. Opens as soon as it is mounted; calls `onClose` when it is closed. */
export function ShareFrame({onClose, children}: {onClose(): void; children: ReactNode}) {
  const {share} = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="share" ref={dialog} onClose={onClose} aria-labelledby="share-title">
      <form method="dialog">
        <h2 id="share-title">{share.title}</h2>
        <button type="submit" aria-label={share.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
      </form>
      {children}
    </dialog>
  );
}

import {useEffect, useRef} from 'react';
import {FactPanel} from './fact-panel.tsx';
import {PlacePanel} from './place-panel.tsx';
import {useStory} from './story-context.ts';

/** What is selected, set like a sidebar: beside the map on wide frames, over its lower part on narrow ones. */
export function Panel({onClose}: {onClose: () => void}) {
  const {selection} = useStory();
  const panel = useRef<HTMLElement>(null);

  // Who came by a link goes on reading here, and goes back to it on closing; who clicked the map keeps the focus there,
  // for its keys.
  useEffect(() => {
    const opener = document.activeElement;
    if (!(opener instanceof HTMLAnchorElement)) return;
    panel.current?.querySelector<HTMLElement>('h3')?.focus({preventScroll: true});
    return () => {
      if (document.activeElement === document.body) opener.focus({preventScroll: true});
    };
  }, []);

  if (!selection) return null;
  return (
    <aside ref={panel} className="panel" aria-label="Selected">
      <button type="button" className="panel-close" aria-label="Close" title="Close (Esc)" onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
      <div className="panel-body">
        {selection.type === 'place' ? <PlacePanel id={selection.id} /> : <FactPanel id={selection.id} />}
      </div>
    </aside>
  );
}

import {useRef, useState} from 'react';
import {useMessages} from './messages-context.ts';

/**
 * A text with a button that copies it. If the page may not write to the clipboard, the button selects the text instead.
 */
export function CopyField({text}: {text: string}) {
  const {share} = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState({text: '', words: ''});
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setTold({text, words: share.copied});
    } catch {
      setTold({text, words: share.selected});
    }
  };
  return (
    <div className="copy-field">
      <textarea ref={field} readOnly rows={4} value={text} aria-label={share.toCopy} spellCheck={false} />
      <button type="button" onClick={copy}>
        {share.copy}
      </button>{' '}
      <span role="status">{told.text === text && told.words}</span>
    </div>
  );
}

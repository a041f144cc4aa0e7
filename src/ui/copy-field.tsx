import {useRef, useState} from 'react';

/** A text to be copied, by a button; where a page may not write to the clipboard, it is selected for the keyboard. */
export function CopyField({text}: {text: string}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState({text: '', words: ''});
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setTold({text, words: 'Copied'});
    } catch {
      setTold({text, words: 'Selected: copy it with Ctrl+C or ⌘C'});
    }
  };
  return (
    <div className="copy-field">
      <textarea ref={field} readOnly rows={4} value={text} aria-label="To be copied" spellCheck={false} />
      <button type="button" onClick={copy}>
        Copy
      </button>{' '}
      <span role="status">{told.text === text && told.words}</span>
    </div>
  );
}

import {useEffect, useRef, useState} from 'react';
import {type Snippets, snippets} from '../story/snippets.ts';
import type {Story} from '../story/story.ts';
import {CopyField} from './copy-field.tsx';
import {type Choice, ShareOptions} from './share-options.tsx';

const WAYS: {way: keyof Snippets | 'wordpress'; name: string; hint: string}[] = [
  {way: 'frame', name: 'Frame', hint: 'Paste it where your CMS takes HTML.'},
  {
    way: 'script',
    name: 'Script',
    hint: 'For pages that take scripts: its size is kept, and it can be linked with the article.',
  },
  {
    way: 'wordpress',
    name: 'WordPress',
    hint: 'Paste the address on a line of its own: WordPress asks for the rest.',
  },
  {way: 'link', name: 'Link', hint: 'The map by itself, to send or to print.'},
];
const FILES = [
  ['map.png', 'PNG'],
  ['map-2x.png', 'PNG, 2×'],
  ['map.svg', 'SVG'],
  ['places.geojson', 'Places, GeoJSON'],
  ['routes.geojson', 'Routes, GeoJSON'],
] as const;

/**
 * How to embed a story or to take it along: the way, the size and what is shown first, with the result beside it. `base` is where
 * it is published. Open as soon as it is there; `onClose` is told when it was closed.
 */
export function ShareDialog({story, base, onClose}: {story: Story; base: string; onClose(): void}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [way, setWay] = useState(WAYS[0]!);
  const [choice, setChoice] = useState<Choice>({height: 640, place: '', theme: '', lang: '', units: ''});
  useEffect(() => dialog.current?.showModal(), []);
  const all = snippets(story, {base, ...choice});
  const text = way.way === 'wordpress' ? all.link : all[way.way];
  const preview = new URL(all.link);
  preview.searchParams.set('start', 'poster');
  return (
    <dialog className="share" ref={dialog} onClose={onClose} aria-labelledby="share-title">
      <form method="dialog">
        <h2 id="share-title">Embed or download</h2>
        <button type="submit" aria-label="Close">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
      </form>
      <fieldset className="share-ways">
        <legend className="unseen">Way to embed</legend>
        {WAYS.map(each => (
          <label key={each.way}>
            <input type="radio" name="share-way" checked={each === way} onChange={() => setWay(each)} />
            {each.name}
          </label>
        ))}
      </fieldset>
      <p className="share-hint">{way.hint}</p>
      <CopyField text={text} />
      <ShareOptions story={story} choice={choice} onChange={setChoice} />
      <p className="share-files">
        Download:{' '}
        {FILES.map(([file, name]) => (
          <a key={file} href={`${base}stories/${story.slug}/${file}`} download={`${story.slug}-${file}`}>
            {name}
          </a>
        ))}
      </p>
      <iframe
        key={preview.href}
        className="share-preview"
        src={preview.href}
        title="Preview"
        height={choice.height}
        // What is typed in the frame does not come to the dialog by itself.
        onLoad={({currentTarget}) =>
          currentTarget.contentWindow?.addEventListener('keydown', ({key}) => {
            if (key === 'Escape') dialog.current?.close();
          })
        }
      />
    </dialog>
  );
}

import {useState} from 'react';
import {type Snippets, snippets} from '../story/snippets.ts';
import type {Story} from '../story/story.ts';
import {CopyField} from './copy-field.tsx';
import {ShareFrame} from './share-frame.tsx';
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

type Props = {story: Story; base: string; oembed: boolean; onClose(): void};

/**
 * How to embed a story or to take it along: the way, the size and what is shown first, with the result beside it. `base` is where
 * it is published, `oembed` whether its pages say where their oEmbed is. `onClose` is told when the dialog was closed.
 */
export function ShareDialog({story, base, oembed, onClose}: Props) {
  const [way, setWay] = useState(WAYS[0]!);
  const [choice, setChoice] = useState<Choice>({height: 640, place: '', theme: '', lang: '', units: ''});
  const all = snippets(story, {base, ...choice});
  const text = way.way === 'wordpress' ? all.link : all[way.way];
  const preview = new URL(all.link);
  preview.searchParams.set('start', 'poster');
  return (
    <ShareFrame onClose={onClose}>
      <fieldset className="share-ways">
        <legend className="unseen">Way to embed</legend>
        {WAYS.filter(({way}) => oembed || way !== 'wordpress').map(each => (
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
        onLoad={({currentTarget: frame}) =>
          frame.contentWindow?.addEventListener('keydown', ({key}) => {
            if (key === 'Escape') frame.closest('dialog')?.close();
          })
        }
      />
    </ShareFrame>
  );
}

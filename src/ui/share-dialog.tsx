import {useState} from 'react';
import {snippets} from '../story/snippets.ts';
import type {Story} from '../story/story.ts';
import {CopyField} from './copy-field.tsx';
import {useMessages} from './messages-context.ts';
import {ShareFrame} from './share-frame.tsx';
import {type Choice, ShareOptions} from './share-options.tsx';

const WAYS = ['frame', 'script', 'wordpress', 'link'] as const;
const FILES = [
  ['map.png', 'png'],
  ['map-2x.png', 'largePng'],
  ['map.svg', 'svg'],
  ['places.geojson', 'placesFile'],
  ['routes.geojson', 'routesFile'],
] as const;

type Props = {story: Story; base: string; oembed: boolean; onClose(): void};

/**
 * The dialog for embedding or downloading a story: the way, the size and what is shown first, with a preview. `base` is
 * the address where it is published; `oembed` tells whether its pages link to their oEmbed. Calls `onClose` when the
 * dialog is closed.
 */
export function ShareDialog({story, base, oembed, onClose}: Props) {
  const {share, map} = useMessages();
  const [way, setWay] = useState<(typeof WAYS)[number]>('frame');
  const [choice, setChoice] = useState<Choice>({height: 640, place: '', theme: '', lang: '', units: ''});
  const all = snippets(story, {base, ...choice}, map);
  const text = way === 'wordpress' ? all.link : all[way];
  const preview = new URL(all.link);
  preview.searchParams.set('start', 'poster');
  return (
    <ShareFrame onClose={onClose}>
      <fieldset className="share-ways">
        <legend className="unseen">{share.ways}</legend>
        {WAYS.filter(each => oembed || each !== 'wordpress').map(each => (
          <label key={each}>
            <input type="radio" name="share-way" checked={each === way} onChange={() => setWay(each)} />
            {share[each]}
          </label>
        ))}
      </fieldset>
      <p className="share-hint">{share[`${way}Hint`]}</p>
      <CopyField text={text} />
      <ShareOptions story={story} choice={choice} onChange={setChoice} />
      <p className="share-files">
        {share.download}{' '}
        {FILES.map(([file, name]) => (
          <a key={file} href={`${base}stories/${story.slug}/${file}`} download={`${story.slug}-${file}`}>
            {share[name]}
          </a>
        ))}
      </p>
      <iframe
        key={preview.href}
        className="share-preview"
        src={preview.href}
        title={share.preview}
        height={choice.height}
        // Key presses inside the frame do not reach the dialog by themselves.
        onLoad={({currentTarget: frame}) =>
          frame.contentWindow?.addEventListener('keydown', ({key}) => {
            if (key === 'Escape') frame.closest('dialog')?.close();
          })
        }
      />
    </ShareFrame>
  );
}

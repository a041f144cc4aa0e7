import type {ImageFormat} from '../story/resized-image.ts';
import type {Media} from '../story/story.ts';
import {useStory} from './story-context.ts';

/** The widths of the panel's text: fixed beside the map; over a narrow map, the viewport's width less its margins. */
const SIZES = '(min-width: 720px) 332px, calc(100vw - 56px)';

/** The images of a fact or a place, each with its credit. They load when they are shown; their space is reserved. */
export function MediaImages({media}: {media: Media[]}) {
  const {images} = useStory();
  return media.map(({file, alt, credit, licence}) => {
    const {width, height, formats} = images[file]!;
    const last = formats.at(-1)!;
    return (
      <figure key={file} className="picture">
        <picture>
          {formats.slice(0, -1).map(format => (
            <source key={format.type} type={format.type} {...candidates(format)} />
          ))}
          <img
            src={last.files[0]!.address}
            {...candidates(last)}
            width={width}
            height={height}
            alt={alt}
            loading="lazy"
            decoding="async"
          />
        </picture>
        <figcaption>{licence ? `${credit} · ${licence}` : credit}</figcaption>
      </figure>
    );
  });
}

/** The candidates that a browser chooses from; none for a single inline file. */
function candidates({files}: ImageFormat): {srcSet?: string; sizes?: string} {
  if (files[0]!.address.startsWith('data:')) return {};
  return {srcSet: files.map(({address, width}) => `${address} ${width}w`).join(', '), sizes: SIZES};
}

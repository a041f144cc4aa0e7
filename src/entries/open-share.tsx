import {createRoot} from 'react-dom/client';
import {MessagesContext} from '../ui/messages-context.ts';
import css from '../ui/share.css?inline';
import {ShareDialog} from '../ui/share-dialog.tsx';
import {ShareFrame} from '../ui/share-frame.tsx';
import type {LoadedPage} from './load-page-data.ts';

/** Opens the dialog on how to embed the story, and removes it when it is closed. */
export function openShare({data, messages, site}: LoadedPage): void {
  const place = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = css;
  document.body.append(style, place);
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
    style.remove();
  };
  const {story} = data;
  const base = site ?? siteOfSingleFile(story.slug);
  const oembed = document.querySelector('link[type="application/json+oembed"]') !== null;
  root.render(
    <MessagesContext value={messages}>
      {base ? (
        <ShareDialog story={story} base={base} oembed={oembed} onClose={close} />
      ) : (
        <ShareFrame onClose={close}>
          <p className="share-hint">{messages.share.unpublished}</p>
        </ShareFrame>
      )}
    </MessagesContext>,
  );
}

/**
 * Returns the address of the site that a single file belongs to: the server's if the file is at its published path;
 * otherwise the address that it was built for, if any.
 */
function siteOfSingleFile(slug: string): string | undefined {
  const {protocol, pathname, href} = location;
  if (protocol !== 'file:' && pathname.endsWith(`/single/${slug}.html`)) return new URL('../', href).href;
  const article = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return article && new URL('../../', article).href;
}

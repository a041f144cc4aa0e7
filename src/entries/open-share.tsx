import {data} from 'virtual:dateline/story';
import {createRoot} from 'react-dom/client';
import {defaultMessages} from '../messages/default-messages.ts';
import {MessagesContext} from '../ui/messages-context.ts';
import css from '../ui/share.css?inline';
import {ShareDialog} from '../ui/share-dialog.tsx';
import {ShareFrame} from '../ui/share-frame.tsx';

/** Opens the dialog that says how to embed the story, and takes it away when it is closed. */
export function openShare(): void {
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
  const messages = defaultMessages;
  const base = publishedFolder(story.slug);
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
 * Where the build is published: this script is in a folder of it, wherever that is. Only the single file has this script in
 * itself: elsewhere than in its own place on a server, it is a copy, which knows no more than what address it was built for.
 */
function publishedFolder(slug: string): string | undefined {
  const {protocol, pathname} = location;
  const inPage = new URL(import.meta.url).pathname === pathname;
  const isCopy = inPage && (protocol === 'file:' || !pathname.endsWith(`/single/${slug}.html`));
  if (isCopy) return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return new URL(/* @vite-ignore */ '../../', import.meta.url).href;
}

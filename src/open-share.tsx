import {data} from 'virtual:dateline/story';
import {createRoot} from 'react-dom/client';
import css from './ui/share.css?inline';
import {ShareDialog} from './ui/share-dialog.tsx';

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
  root.render(<ShareDialog story={data.story} base={publishedFolder()} onClose={close} />);
}

/** Beside this script wherever the page is; of a page from disk, where it says that it was published. */
function publishedFolder(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (location.protocol === 'file:' && canonical) return canonical;
  return new URL(/* @vite-ignore */ '../', import.meta.url).href;
}

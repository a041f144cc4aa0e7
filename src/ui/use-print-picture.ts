import {useEffect, useState} from 'react';
import {flushSync} from 'react-dom';
import type {MapView} from '../map/map-view.ts';

/** A picture of the live map while the page is printed, since browsers print a WebGL canvas blank; else nothing. */
export function usePrintPicture(view: MapView | null): string | undefined {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    if (!view) return;
    // The browser prints what is there when the event is over.
    const take = () => flushSync(() => setPicture(view.picture()));
    const drop = () => setPicture(undefined);
    window.addEventListener('beforeprint', take);
    window.addEventListener('afterprint', drop);
    return () => {
      window.removeEventListener('beforeprint', take);
      window.removeEventListener('afterprint', drop);
    };
  }, [view]);
  return picture;
}

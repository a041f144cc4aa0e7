import {type CSSProperties, createElement, type ReactElement, type Ref, useEffect, useRef} from 'react';
import {defineDatelineMap, type DatelineMap as Element, type MapSelection} from './dateline-map.ts';
import type {Unmatched} from './link-article.ts';

/** The properties of `<DatelineMap>`: those of the element `<dateline-map>`, and its events as callbacks. */
export type DatelineMapProps = {
  /** Where the build is published, with a slash at its end. All maps of a page use the first map's. */
  base: string;
  /** The slug of the story. */
  story: string;
  place?: string;
  fact?: string;
  theme?: 'auto' | 'light' | 'dark';
  /** The language of names, as a BCP 47 tag. */
  lang?: string;
  units?: 'km' | 'mi' | 'nmi';
  start?: 'auto' | 'poster' | 'map';
  /** CSS pixels, or `auto` to follow the embed; if absent, it depends on the width. */
  height?: number | 'auto';
  /** A selector of the article to link with, or the empty string for the one around the map. */
  linkArticle?: string;
  onReady?(): void;
  onSelect?(selection: MapSelection): void;
  onUnmatched?(unmatched: Unmatched[]): void;
  className?: string;
  style?: CSSProperties;
  /** The element, for its method `select`. */
  ref?: Ref<Element>;
};

/** The map of a story in a React page. On a server, renders the space reserved for it. */
export function DatelineMap({
  base,
  linkArticle,
  onReady,
  onSelect,
  onUnmatched,
  className,
  ref,
  ...attributes
}: DatelineMapProps): ReactElement {
  const element = useRef<Element>(null);
  const on = useRef({onReady, onSelect, onUnmatched});
  useEffect(() => {
    on.current = {onReady, onSelect, onUnmatched};
  });
  useEffect(() => {
    const map = element.current;
    if (!map) return;
    const undo = new AbortController();
    const listen = (type: string, tell: (detail: never) => void) =>
      map.addEventListener(type, event => tell((event as CustomEvent).detail as never), undo);
    listen('dateline:ready', () => on.current.onReady?.());
    listen('dateline:select', detail => on.current.onSelect?.(detail));
    listen('dateline:unmatched', detail => on.current.onUnmatched?.(detail));
    defineDatelineMap(base, () => import('./link-article.ts'));
    return () => undo.abort();
  }, [base]);
  return createElement('dateline-map', {
    ...attributes,
    ...(linkArticle !== undefined && {'link-article': linkArticle}),
    class: className,
    ref(map: Element | null) {
      element.current = map;
      if (typeof ref === 'function') ref(map);
      else if (ref) ref.current = map;
    },
  });
}

import {nameIn} from '../story/story-lookup.ts';
import type {PosterMap} from './poster/poster-map.ts';

/** Writes the places' names in a language, in a figure's HTML and on its posters. Places without such a name stay. */
export function namePlaces(figure: HTMLElement, poster: PosterMap, language: string): void {
  const names: Record<string, Record<string, string>> = JSON.parse(
    figure.querySelector('.story-names')?.textContent ?? '{}',
  );
  const written = new Map(
    Object.entries(names).flatMap(([id, names]) => {
      const name = nameIn(names, language);
      return name ? [[id, name]] : [];
    }),
  );
  for (const element of figure.querySelectorAll<HTMLElement>('[data-name]')) {
    const name = written.get(element.dataset.name ?? '');
    if (!name) continue;
    element.textContent = name;
    element.lang = language;
  }
  poster.name(written);
}

import {countryName} from '../scene/country-name.ts';
import {countryLines} from '../scene/country-texts.ts';
import {nameIn} from '../story/story-lookup.ts';
import type {PosterMap} from './poster/poster-map.ts';

/**
 * Writes the names of places and countries in a language, in a figure's HTML and on its posters. Those without such a name
 * stay.
 */
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
  for (const mark of figure.querySelectorAll<SVGElement>('[data-country]')) {
    const name = countryName(mark.dataset.country ?? '', language);
    if (name) nameCountry(mark.querySelector('text'), name);
  }
  poster.name(written);
}

function nameCountry(text: SVGTextElement | null, name: string): void {
  const lines = countryLines(name).map(({words, down}) => {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    line.setAttribute('x', '0');
    line.setAttribute('dy', `${down}em`);
    line.textContent = words;
    return line;
  });
  text?.replaceChildren(...lines);
}

import type {SchemeName, Theme} from '../theme.ts';
import {colourVariables} from '../theme-css.ts';

/** What is drawn in units of the ground's grid and of the finer one: their strokes would be scaled with them. */
const GRIDS = [
  {group: 'id="ground-', classes: ['.land', '.lakes', '.borders', '.disputed']},
  {group: 'class="poster-areas"', classes: ['.region', '.circle']},
  {group: 'class="poster-routes"', classes: ['.route-', '[data-main] .route-']},
];

/**
 * A poster's file in one scheme of a theme for programs that know neither variables, `calc`, `vector-effect` nor what a reader points
 * at: every value is written plainly, lines are as wide as they come out, and names without room are left out.
 */
export function plainPoster(file: string, theme: Theme, scheme: SchemeName): string {
  const scales = GRIDS.map(({group}) => scaleOf(file, group));
  return withoutVariables(file, theme, scheme)
    .replace(/<text data-side="".*?<\/text>/gs, '')
    .replace(/<style>(.*?)<\/style>/, (_, css: string) => `<style>${plainCss(css, scales)}</style>`);
}

function withoutVariables(file: string, theme: Theme, scheme: SchemeName): string {
  const style = /style="(.*?)"/.exec(file)?.[1] ?? '';
  const lines = style.split(';').map(each => each.split(':') as [string, string]);
  const {sans, serif} = theme.fonts;
  const values: Record<string, string> = {
    ...colourVariables(theme, scheme),
    ...Object.fromEntries(lines),
    '--sans': sans,
    '--serif': serif,
  };
  return file
    .replace(` style="${style}"`, '')
    .replace(/var\((--[a-z-]+)(?:,([a-z]+))?\)/g, (_, name: string, other = '') => values[name] ?? other)
    .replace(/calc\(([\d.]+)px\*([\d.]+)\)/g, (_, a: string, b: string) => `${Number(a) * Number(b)}px`);
}

function plainCss(css: string, scales: number[]): string {
  return [...css.replace(/@media[^{]*\{[^}]*\}\}/g, '').matchAll(/([^{}]+)\{([^}]*)\}/g)]
    .filter(([, selector]) => !selector!.includes(':'))
    .map(([, selector, body]) => {
      const grid = GRIDS.findIndex(({classes}) => classes.some(each => selector!.startsWith(each)));
      const plain = body!.split(';').filter(each => !/^(--|vector-effect|pointer-events)/.test(each));
      return `${selector}{${plain.map(each => (grid < 0 ? each : inGrid(each, scales[grid]!))).join(';')}}`;
    })
    .join('');
}

/** A line's width or dashes in units of a grid of which a pixel has `1 / scale`. */
function inGrid(declaration: string, scale: number): string {
  if (!/^stroke-(width|dasharray)/.test(declaration)) return declaration;
  return declaration.replace(/([\d.]+)(px)?/g, (_, pixels: string) =>
    String(Number((Number(pixels) / scale).toFixed(3))),
  );
}

function scaleOf(file: string, group: string): number {
  const tag = file.slice(file.indexOf(group)).split('>', 1)[0]!;
  return Number(/scale\(([\d.]+)\)/.exec(tag)?.[1] ?? 1);
}

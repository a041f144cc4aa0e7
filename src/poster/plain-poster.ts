import type {SchemeName, Theme} from '../theme.ts';
import {colourVariables} from '../theme-css.ts';

/** The groups drawn in units of a grid, coarse or fine, which would scale their strokes. */
const GRIDS = [
  {group: 'id="ground-', classes: ['.land', '.lakes', '.borders', '.disputed']},
  {group: 'class="poster-areas"', classes: ['.region', '.circle']},
  {group: 'class="poster-routes"', classes: ['.route-', '[data-main] .route-']},
];

/**
 * Converts a poster's file to one scheme of a theme, for programs without support for CSS variables, `calc`,
 * `vector-effect` or hover: writes every value plainly and every line width as it results, and drops names that have no
 * room.
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

/** Converts a line's width or dashes to units of a grid in which a pixel is `1 / scale`. */
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

import {textScaleOf} from '../scene/text-scale.ts';
import type {SchemeName, Theme} from '../theme.ts';
import {colourVariables} from '../theme-css.ts';
import type {Frame} from './frames.ts';
import {element, escapeText} from './markup.ts';
import {plainPoster} from './plain-poster.ts';
import {posterLook, SCALE_EDGE} from './poster-css.ts';
import type {PosterLook} from './poster-look.ts';

/**
 * Turns a poster of `renderPoster` into a standalone SVG file with its style, its size, the sea, a title and the credit
 * line, in the reader's colour scheme. With `scheme`, the file is in that one and written as by `plainPoster`, for
 * programs that draw SVG but support little CSS.
 */
export function posterFile(
  svg: string,
  frame: Frame,
  {title, credit, look, scheme}: {title: string; credit: string; look: PosterLook; scheme?: SchemeName},
): string {
  const {theme, messages} = look;
  const {width, height} = frame;
  const start = svg.indexOf('>');
  const opening = svg
    .slice(0, start)
    .replace(`role="group" aria-label="${escapeText(messages.map.name)}"`, 'role="img"');
  const file = [
    `${opening} xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    element('title', {}, escapeText(title)),
    element('style', {}, fileCss(frame, theme)),
    element('rect', {class: 'water', width: '100%', height: '100%'}),
    svg
      .slice(start + 1, svg.lastIndexOf('</svg>'))
      // Readers of a file cannot choose units.
      .replace(/<g data-in="\w+" hidden="">.*?<\/g>/g, '')
      .replace(
        'class="poster-scale" x="50%" y="50%"',
        `class="poster-scale" x="${width - SCALE_EDGE}" y="${height - SCALE_EDGE}"`,
      ),
    element('text', {class: 'credit', x: SCALE_EDGE, y: height - SCALE_EDGE}, escapeText(credit)),
    '</svg>',
  ].join('');
  return scheme ? plainPoster(file, theme, scheme) : file;
}

function fileCss({width}: Frame, theme: Theme): string {
  const {sans, serif} = theme.fonts;
  return [
    `.poster{--sans:${sans};--serif:${serif};${colours(theme, 'light')}}`,
    `@media(prefers-color-scheme:dark){.poster{${colours(theme, 'dark')}}}`,
    posterLook(theme),
    `.poster{overflow:hidden;font-size:${theme.label.main * textScaleOf(width, theme.label)}px}`,
    '.water{fill:var(--water)}.poster .credit{fill:var(--muted);font-size:11px}',
  ].join('');
}

function colours(theme: Theme, scheme: SchemeName): string {
  return Object.entries(colourVariables(theme, scheme))
    .map(([variable, colour]) => `${variable}:${colour}`)
    .join(';');
}

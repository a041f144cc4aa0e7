import {panelSize} from './panel-size.ts';
import type {Scheme, SchemeName, Theme} from './theme.ts';

/** A theme as CSS: a variable for each colour, font and size, in both schemes; `data-theme` on the root chooses one. Paper is light. */
export function themeCss(theme: Theme): string {
  const {fonts} = theme;
  const sizes = [
    `--sans:${fonts.sans}`,
    `--serif:${fonts.serif}`,
    `--panel-width:clamp(${panelSize.sideLeast}px,${100 * panelSize.sideShare}cqw,${panelSize.sideMost}px)`,
    `--sheet-height:${100 * panelSize.sheetShare}%`,
    `--fact-sheet-height:${100 * panelSize.factSheetShare}%`,
  ].join(';');
  return [
    `:root{${sizes};${colours(theme, 'light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${colours(theme, 'dark')}}}`,
    `@media screen{:root[data-theme=dark]{${colours(theme, 'dark')}}}`,
  ].join('');
}

function colours(theme: Theme, name: SchemeName): string {
  const variables = Object.entries(colourVariables(theme, name)).map(
    ([variable, colour]) => `${variable}:${colour}`,
  );
  return [`color-scheme:${name}`, ...variables].join(';');
}

/** The CSS variables of the colours of a theme's scheme with their values, as `--region-border`. */
export function colourVariables(theme: Theme, name: SchemeName): Record<string, string> {
  const scheme: Scheme = theme.schemes[name];
  return Object.fromEntries(
    Object.entries(scheme).map(([key, value]) => [
      `--${key.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)}`,
      value,
    ]),
  );
}

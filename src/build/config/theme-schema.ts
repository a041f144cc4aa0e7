import {z} from 'zod';
import {defaultTheme, type Scheme, type Theme} from '../../theme.ts';

// Only hexadecimal, since CSS, MapLibre and the picture renderer all read it alike.
const colour = z
  .string()
  .regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i)
  .describe('a colour as "#a81d27"');

const families = z
  .string()
  .regex(/^[^"{}<>;\\]+$/)
  .describe('CSS font families, as "Georgia, \'Times New Roman\', serif"');

const pixels = (least: number, most: number) =>
  z.number().min(least).max(most).describe(`a number of pixels from ${least} to ${most}`);

const share = z.number().gt(0).max(1).describe('a share above 0, at most 1');

/** A group of fields that are all optional. */
function some<F extends Record<string, z.ZodType>>(fields: F, expected: string) {
  const optional = Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [
      name,
      schema.exactOptional().describe(schema.description ?? expected),
    ]),
  ) as {[K in keyof F]: z.ZodExactOptional<F[K]>};
  return z.strictObject(optional).describe(expected);
}

const scheme = some(
  Object.fromEntries(Object.keys(defaultTheme.schemes.light).map(name => [name, colour])) as Record<
    keyof Scheme,
    typeof colour
  >,
  'colours by their names',
);

/** The parts of a theme that a configuration may set: any of them. */
export const themeSchema = some(
  {
    schemes: some({light: scheme, dark: scheme}, 'the colours of "light" and of "dark"'),
    fonts: some({sans: families, serif: families}, 'the families "sans" and "serif"'),
    place: some(
      {main: pixels(1, 20), secondary: pixels(1, 20), target: pixels(24, 88)},
      'the radii of dots and the width of what a finger may touch',
    ),
    label: some(
      {
        main: pixels(8, 40),
        secondary: pixels(8, 40),
        distance: pixels(8, 40),
        country: pixels(8, 40),
        city: pixels(8, 40),
        halo: pixels(0, 6),
        smallest: share,
        fullFrom: pixels(321, 2000),
      },
      'the sizes of type on the map',
    ),
    route: some({main: pixels(0.5, 12), other: pixels(0.5, 12)}, 'the widths of routes'),
    outline: share,
  } satisfies Record<keyof Theme, z.ZodType>,
  'parts of a theme',
);

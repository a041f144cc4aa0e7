import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/** Returns the path of a font file from a package: of a family (`arimo`) in a style (`700Bold`). */
export function packagedFont(family: string, style: string): string {
  const name = family.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  return require.resolve(`@expo-google-fonts/${family}/${style}/${name}_${style}.ttf`);
}

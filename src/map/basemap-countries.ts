import type {ExpressionSpecification} from 'maplibre-gl';

/**
 * Returns an expression for a text field: in a language, the name of the country whose ISO 3166-1 code a feature has as
 * `iso`. Names come from the reader's own `Intl`; a code unknown to it gives an empty text.
 */
export function countryNames(language: string): ExpressionSpecification {
  const options = {type: 'region', fallback: 'none'} as const;
  const long = new Intl.DisplayNames(language, options);
  const short = new Intl.DisplayNames(language, {...options, style: 'short'});
  const names = codes().flatMap(code => {
    const name = short.of(code);
    if (name === undefined) return [];
    // The short form is the usual name ("Myanmar", "Hong Kong"), but for a few countries only letters ("US").
    return [code, /^\p{Lu}{2,3}$/u.test(name.replaceAll('.', '')) ? long.of(code)! : name];
  });
  const [code, name, ...others] = names;
  return ['match', ['get', 'iso'], code!, name!, ...others, ''];
}

/** Returns every pair of capital letters. */
function codes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap(first => letters.map(second => first + second));
}

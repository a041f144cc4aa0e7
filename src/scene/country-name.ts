/** A line of a country's name is no longer than so many letters, if it is of several words. */
const LINE = 10;

/**
 * The plain name of the country of an ISO 3166-1 code in a language, in capitals and in short lines; empty for a code that this
 * reader's `Intl` does not know.
 */
export function countryName(code: string, language: string): string {
  const options = {type: 'region', fallback: 'none'} as const;
  const short = new Intl.DisplayNames(language, {...options, style: 'short'}).of(code) ?? '';
  // The short form is the plain name ("Myanmar", "Hong Kong"), but for a few countries only letters ("US").
  const isLetters = /^\p{Lu}{2,3}$/u.test(short.replaceAll('.', ''));
  const name = isLetters ? (new Intl.DisplayNames(language, options).of(code) ?? '') : short;
  return name
    .toLocaleUpperCase(language)
    .split(' ')
    .reduce((text, word) => {
      const last = text.split('\n').at(-1)!;
      if (text === '') return word;
      return last.length + word.length < LINE ? `${text} ${word}` : `${text}\n${word}`;
    }, '');
}

import {expect, test} from 'vitest';
import {findQuote} from '../../src/host/find-quote.ts';
import {textIndex} from '../../src/host/text-index.ts';

const quote = {exact: 'about 300 killed', prefix: 'The service counts ', suffix: ' since October'};

/** What is found of a quote in a text, or why nothing is. */
function found(words: string | (string | null)[], asked = quote): string {
  const {text} = textIndex([words].flat());
  const where = findQuote(text, asked);
  return typeof where === 'object' ? text.slice(where.from, where.to) : where;
}

test.each([
  ['as it is', 'The service counts about 300 killed since October.'],
  ['with other white space', 'The  service\n counts about\u00a0300 killed\u2009since October.'],
  ['with soft hyphens', 'The ser\u00advice counts about 300 kil\u00adled since October.'],
])('findQuote returns the words %s', (_, words) => {
  expect(found(words)).toBe('about 300 killed');
});

test('findQuote takes quotation marks, dashes and dots of any form as the same', () => {
  const asked = {exact: '“in a day” – he said…', prefix: 'the war ', suffix: ''};
  expect(found('to end the war "in a day" - he said...', asked)).toBe('"in a day" - he said...');
});

test('findQuote reads through inline markup and past the borders of blocks', () => {
  expect(found(['The service counts ', 'about 300', ' killed', ' since October'])).toBe('about 300 killed');
  expect(found(['…', null, 'The service counts about 300 killed since October', null])).toBe(
    'about 300 killed',
  );
});

test('few words need one of their neighbours', () => {
  expect(found('Seoul says that it counts about 300 killed since October.')).toBe('about 300 killed');
  expect(found('The service counts about 300 killed in all.')).toBe('about 300 killed');
  expect(found('Elsewhere about 300 killed bears were seen.')).toBe('context-differs');
});

test.each([
  ['five words', 'two North Korean soldiers prisoner', 'They hold two North Korean soldiers prisoner now.'],
  ['five words with marks', '“Don’t go,” he said – twice', 'Then: "Don\'t go," he said - twice, and left.'],
  [
    'a language without spaces',
    '北朝鮮の兵士二人を捕虜にした',
    'ウクライナ軍は北朝鮮の兵士二人を捕虜にしたという。',
  ],
])('%s need none where they stand once', (_, exact, text) => {
  const asked = {exact, prefix: 'Before it was ', suffix: ' and after it'};
  expect(found(text, asked)).not.toMatch(/^(missing|ambiguous|context-differs)$/);
  expect(found(`${text} ${text}`, asked)).toBe('ambiguous');
});

test('four words with a dash between them are not five', () => {
  const asked = {exact: 'two soldiers – taken prisoner', prefix: 'a ', suffix: ' b'};
  expect(found('Here two soldiers – taken prisoner there', asked)).toBe('context-differs');
});

test('five words inside of longer ones are not those words', () => {
  const asked = {exact: 'he art of the deal', prefix: 'a ', suffix: ' b'};
  expect(found('It is the art of the deal again.', asked)).toBe('missing');
});

test.each([
  ['edited', 'The service counts about 400 killed since October.', 'missing'],
  ['not there', 'Nothing of it.', 'missing'],
  ['twice', 'The service counts about 300 killed since October. '.repeat(2), 'ambiguous'],
  ['twice without its neighbours', 'about 300 killed and about 300 killed since October', 'ambiguous'],
  ['part of longer words', 'The service counts roundabout 300 killed.', 'missing'],
])('a quote that is %s is linked to nothing', (_, words, reason) => {
  expect(found(words)).toBe(reason);
});

test('of words that occur twice the ones between their neighbours are meant', () => {
  const words = 'about 300 killed, it is said. The service counts about 300 killed since October.';
  const {text} = textIndex([words]);
  expect(findQuote(text, quote)).toEqual({from: 49, to: 65});
});

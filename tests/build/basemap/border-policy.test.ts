import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {projectPolicy, readBorderPolicy} from '../../../src/build/basemap/border-policy.ts';
import {project} from '../../support/project.ts';

const own = readFileSync('geo/basemap/borders.yaml', 'utf8');

/** The message about our own policy with one text replaced. */
function messageFor(text: string, replacement: string): string {
  expect(own).toContain(text);
  try {
    readBorderPolicy(own.replace(text, replacement), 'borders.yaml');
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The policy was accepted.');
}

describe('readBorderPolicy', () => {
  test("our own policy gives Crimea to Ukraine and has every draw's reason", () => {
    const policy = projectPolicy(project);
    expect(policy.moves).toMatchObject([{id: 'Crimea', from: 'RU', to: 'UA'}]);
    expect(policy.borders.every(({why}) => why.length > 10)).toBe(true);
  });

  test('an unknown way of drawing names the legal ones, with the line', () => {
    const line = own.slice(0, own.indexOf('draw: disputed')).split('\n').length;
    expect(messageFor('draw: disputed', 'draw: disputd')).toContain(
      `borders.yaml:${line}:11 error borders[0].draw: Found "disputd"; expected border, disputed, region or hidden. Did you mean "disputed"?`,
    );
  });

  test('a misspelt area gets the nearest known one', () => {
    expect(messageFor('[UA, Crimea]', '[UA, Krimea]')).toMatch(
      /borders\[0\]\.between\[1\].*"Krimea".*mean "Crimea"/,
    );
  });

  test('a box with its corners swapped says what a box is', () => {
    expect(messageFor('[73.2, 32.3, 78.2, 37.3]', '[78.2, 32.3, 73.2, 37.3]')).toContain(
      'expected a box [west, south, east, north]',
    );
  });

  test('a country in lower case says what a code is', () => {
    expect(messageFor('from: RU\n', 'from: ru\n')).toContain(
      'Found "ru"; expected a code of two capital letters, as UA',
    );
  });

  test('every fault is reported, not only the first', () => {
    const message = messageFor('at: [34.1, 45.2]\n    from: RU', 'at: [34.1, 99]\n    from: 7\n    form: RU');
    expect(message.split('\n').filter(line => line.includes(' error '))).toHaveLength(3);
  });

  test('broken YAML is reported where it breaks', () => {
    expect(messageFor('moves:\n', 'moves: [\n')).toMatch(/borders\.yaml:\d+:\d+ error/);
  });
});

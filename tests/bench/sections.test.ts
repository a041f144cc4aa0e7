import {expect, test} from 'vitest';
import {sectionOf, withSection} from './sections.ts';

test('a section is added, replaced and read, and the rest of the page stays', () => {
  const page = withSection('# Page\n', 'part', 'one');
  expect(page).toBe('# Page\n\n<!-- part -->\none\n<!-- /part -->\n');
  const next = withSection(`${page}After.\n`, 'part', 'two');
  expect(next).toBe('# Page\n\n<!-- part -->\ntwo\n<!-- /part -->\nAfter.\n');
  expect(sectionOf(next, 'part')).toBe('two');
  expect(sectionOf('# Page\n', 'part')).toBeUndefined();
});

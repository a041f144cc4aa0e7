import {expect, test} from 'vitest';
import {tryMutations} from './try-mutations.ts';

// Some seconds of what `npm run test:mutations` does for an hour. A failure names its seed, and where its files are.
const LEAST = 10;

test('whatever story check passes can be rendered, pictures, pages and data', () => {
  const end = performance.now() + 8000;
  const goOn = (passed: number) => passed < LEAST || performance.now() < end;
  const {passed, failures} = tryMutations(1, 20_000, goOn);
  expect(failures).toEqual([]);
  expect(passed).toBeGreaterThanOrEqual(LEAST);
}, 120_000);

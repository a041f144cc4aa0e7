import {tryMutations} from './try-mutations.ts';

const STEP = 500;

/**
 * The command `npm run test:mutations [count] [first seed]`: 20,000 mutated stories from seed 1 if nothing is said. Resolves
 * to the exit code, 1 if a story that was let through could not be rendered.
 */
export async function run([count = '20000', first = '1']: string[]): Promise<number> {
  let [passed, failed] = [0, 0];
  const [start, end] = [Number(first), Number(first) + Number(count)];
  for (let seed = start; seed < end; seed += STEP) {
    const result = tryMutations(seed, Math.min(STEP, end - seed));
    passed += result.passed;
    failed += result.failures.length;
    for (const failure of result.failures) console.log(`${failure}\n`);
    console.log(
      `${seed - start + result.tried} mutated stories: ${passed} passed the check, ${failed} of them failed`,
    );
  }
  if (failed > 0)
    console.log(
      'Their files are in tests/output/mutations/<seed>/; npm run test:mutations 1 <seed> tries one again.',
    );
  return failed > 0 ? 1 : 0;
}

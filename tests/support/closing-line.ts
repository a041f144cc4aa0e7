import type {Reporter, TestCase, TestModule} from 'vitest/node';

/**
 * Closes a run with the plain line that every CI understands, `N passed, N failed, N skipped`. Before it comes one line for
 * each reason that a test gave to `skip`, so that nobody takes a run without a browser for a whole one.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()]);
    const count = (state: string) => tests.filter(test => test.result().state === state).length;
    // A file that does not load, or an error outside of a test, has no test to fail: it counts as one.
    const broken = modules.filter(module => module.errors().length > 0).length + errors.length;
    const skipped = count('skipped');
    const line = `${count('passed')} passed, ${count('failed') + broken} failed${skipped ? `, ${skipped} skipped` : ''}`;
    // After the default reporter's summary, which is printed in the same turn.
    setImmediate(() => console.log(['', ...reasons(tests), line].join('\n')));
  }
}

/** One line for each reason, with the number of tests that were skipped for it. */
function reasons(tests: TestCase[]): string[] {
  const counts = new Map<string, number>();
  for (const test of tests) {
    const result = test.result();
    if (result.state === 'skipped' && result.note)
      counts.set(result.note, (counts.get(result.note) ?? 0) + 1);
  }
  return [...counts].map(
    ([reason, count]) => `SKIPPED ${count} ${count === 1 ? 'test' : 'tests'}: ${reason}.`,
  );
}

import type {Reporter, TestModule} from 'vitest/node';

/** Closes a run with the plain line that every CI understands: `N passed, N failed`, and the skipped if there are any. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()]);
    const count = (state: string) => tests.filter(test => test.result().state === state).length;
    // A file that does not load, or an error outside of a test, has no test to fail: it counts as one.
    const broken = modules.filter(module => module.errors().length > 0).length + errors.length;
    const skipped = count('skipped');
    const line = `${count('passed')} passed, ${count('failed') + broken} failed${skipped ? `, ${skipped} skipped` : ''}`;
    // After the default reporter's summary, which is printed in the same turn.
    setImmediate(() => console.log(`\n${line}`));
  }
}

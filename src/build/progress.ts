import type {Published} from './publish-one.ts';

/** How often a line is written if there is no terminal, in milliseconds. */
const LINE_EVERY = 10_000;
const BAR = 24;

/** Where progress is written: standard error, or a substitute. */
export type ProgressStream = {isTTY?: boolean; write(text: string): unknown};

/** The progress of a build: a bar in a terminal, an occasional line elsewhere, and nothing for only a few stories. */
export type Progress = {
  start(count: number): void;
  /** Counts a published story. */
  add(published: Published): void;
  /** Clears the bar, so that something else can be printed. */
  clear(): void;
  /** The story that took longest; undefined before the first. */
  slowest(): Published | undefined;
};

/** Creates the progress of a build. `now` returns the time in milliseconds. */
export function createProgress(
  stream: ProgressStream = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  let count = 0;
  let done = 0;
  let begin = 0;
  let lastLine = 0;
  let slowest: Published | undefined;
  const show = () => {
    if (count < 10) return;
    const left = done > 0 ? duration(((now() - begin) / done) * (count - done)) : 'unknown';
    const text = `${done} of ${count} stories, ${left} left`;
    if (stream.isTTY) {
      const full = Math.round((BAR * done) / count);
      stream.write(`\r\x1b[2K${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${text}`);
    } else if (now() - lastLine >= LINE_EVERY || done === count) {
      lastLine = now();
      stream.write(`${text}\n`);
    }
  };
  return {
    start(stories) {
      count = stories;
      begin = now();
      lastLine = begin;
      show();
    },
    add(published) {
      done++;
      if (!slowest || published.milliseconds > slowest.milliseconds) slowest = published;
      show();
    },
    clear() {
      if (stream.isTTY && count >= 10) stream.write('\r\x1b[2K');
    },
    slowest: () => slowest,
  };
}

/** A time in words: "40 s", "3 min". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

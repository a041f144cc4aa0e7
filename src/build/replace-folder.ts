import {existsSync, readdirSync, realpathSync, renameSync, rmSync} from 'node:fs';
import {join, parse, resolve} from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Replaces a folder at once, at the end, with a new one that `write` fills beside it. If `write` throws or the process is
 * ended, the folder stays unchanged. First cleans up what a killed process has left beside the folder.
 */
export async function replaceFolder(folder: string, write: (fresh: string) => Promise<void>): Promise<void> {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const {fresh, last} = beside(place, process.pid);
  cleanUp(place);
  const remove = () => rmSync(fresh, {recursive: true, force: true});
  // Signals wait while JavaScript runs, so none arrives between the two renames.
  const end = () => process.exit(1);
  process.once('exit', remove);
  for (const signal of SIGNALS) process.once(signal, end);
  try {
    await write(fresh);
    if (existsSync(place)) renameSync(place, last);
    renameSync(fresh, place);
  } finally {
    remove();
    cleanUp(place);
    process.off('exit', remove);
    for (const signal of SIGNALS) process.off(signal, end);
  }
}

/** Paths beside a folder: for the new folder while it is written, and for the last one while the two are swapped. */
function beside(place: string, pid: number | string): {fresh: string; last: string} {
  const {dir, base} = parse(place);
  return {fresh: join(dir, `.${base}-${pid}`), last: join(dir, `.${base}-${pid}-last`)};
}

/** Removes what ended processes have left; restores the folder if one was killed between the two renames. */
function cleanUp(place: string): void {
  const {dir, base} = parse(place);
  const pids = readdirSync(dir).flatMap(name => {
    const [, of, pid] = /^\.(.+)-(\d+)(?:-last)?$/.exec(name) ?? [];
    return of === base && pid ? [Number(pid)] : [];
  });
  for (const pid of new Set(pids)) {
    if (pid !== process.pid && isAlive(pid)) continue;
    const {fresh, last} = beside(place, pid);
    if (existsSync(last) && !existsSync(place)) renameSync(last, place);
    for (const left of [fresh, last]) rmSync(left, {recursive: true, force: true});
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

import {existsSync, readdirSync, realpathSync, renameSync, rmSync} from 'node:fs';
import {join, parse, resolve} from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Replaces a folder by what `write` puts into a new one beside it, all of it at once and at the end: where `write` throws or the
 * process is ended, the folder is as it was. What a killed process has left beside the folder is cleaned up first.
 */
export async function replaceFolder(folder: string, write: (fresh: string) => Promise<void>): Promise<void> {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const {fresh, last} = beside(place, process.pid);
  cleanUp(place);
  const remove = () => rmSync(fresh, {recursive: true, force: true});
  // Signals wait while JavaScript runs, so none comes between the two renames.
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

/** Beside a folder: where a process writes the new one, and where the last one is for the moment of their change. */
function beside(place: string, pid: number | string): {fresh: string; last: string} {
  const {dir, base} = parse(place);
  return {fresh: join(dir, `.${base}-${pid}`), last: join(dir, `.${base}-${pid}-last`)};
}

/** Removes what processes that are no more have left; brings the folder back if one was killed between the two renames. */
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
    // One of another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

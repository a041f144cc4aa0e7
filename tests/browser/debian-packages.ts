import {execFileSync, spawnSync} from 'node:child_process';

/** Returns the path of a command in the PATH. */
export function onPath(command: string): string | undefined {
  const {status, stdout} = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split(/\r?\n/)[0] : undefined;
}

/**
 * Finds commands on the PATH, and installs Debian's packages for them where it may. Returns why a command is still
 * missing, or `undefined` if all are there; a test that needs them is skipped with this reason.
 */
export function whyMissing(commands: string[], packages: string[]): string | undefined {
  const absent = () => commands.filter(command => !onPath(command)).join(' and ');
  if (!absent()) return;
  const wish = `there is no ${absent()}; Debian has it in ${packages.join(' and ')}`;
  if (!mayInstall()) return wish;
  console.log(`No ${absent()} found: installing Debian’s ${packages.join(' and ')} with apt-get.`);
  try {
    installPackages(packages);
  } catch (error) {
    return `${wish}, and apt-get failed: ${(error as Error).message}`;
  }
  return absent() ? wish : undefined;
}

/** Whether packages may be installed: only as root on Debian. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

/** Installs Debian packages, without recommended ones. Throws if they cannot be installed. */
export function installPackages(packages: string[]): void {
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

// Notices a broken connection in seconds; waits for another apt-get.
const PATIENCE = ['Acquire::Retries=1', 'Acquire::http::Timeout=20', 'DPkg::Lock::Timeout=120'];

function aptGet(...words: string[]): void {
  execFileSync('apt-get', [...words, ...PATIENCE.flatMap(option => ['-o', option])], {
    stdio: 'inherit',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}

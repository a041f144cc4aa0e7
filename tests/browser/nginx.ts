import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {whyMissing} from './debian-packages.ts';

/** Why there is no nginx, or `undefined` if there is one. */
export const whyNoNginx = whyMissing(['nginx'], ['nginx-light']);

/** Starts nginx with the documented block on a free port, for a folder. Resolves to its origin and how it is stopped. */
export async function startNginx(folder: string): Promise<{origin: string; stop: () => void}> {
  const port = await freePort();
  const prefix = mkdtempSync(join(tmpdir(), 'dateline-nginx-'));
  mkdirSync(join(prefix, 'tmp'));
  const block = readFileSync('docs/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/dateline;', `root ${resolve(folder)};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${prefix}/tmp;`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `${user} daemon off; pid ${prefix}/pid; error_log ${prefix}/error.log;
     events {} http { access_log off; ${temporary.join(' ')} ${block} }`,
  );
  const nginx = spawn('nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf')], {stdio: 'inherit'});
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const answer = await fetch(origin).catch(() => null);
    if (answer) break;
    if (tries > 100) throw new Error(`nginx does not answer at ${origin}.`);
    await new Promise(done => setTimeout(done, 100));
  }
  return {
    origin,
    stop() {
      nginx.kill();
      rmSync(prefix, {recursive: true, force: true});
    },
  };
}

function freePort(): Promise<number> {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

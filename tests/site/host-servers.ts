import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
/** Folder that the ready files name, and the site's address in them. */
const FOLDER = '/var/www/by-election-record';
const SITE = 'record.example';
/** Where Debian and its kin keep nginx's list of media types, and Homebrew. */
const MIME = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'];

/** A web server that serves the built site by the project's ready file. */
export interface Host {
  readonly name: string;
  /** Starts it in a scratch folder; answers its address and how to end it. Throws with its own words where it fails. */
  readonly start: () => Promise<{ readonly address: string; readonly stop: () => Promise<void> }>;
}

/** The servers that this machine could have, and whether it has them. */
export const HOSTS: readonly (Host & { readonly isHere: boolean })[] = [
  { name: 'nginx', isHere: mimeTypes() !== null && there('nginx', '-v'), start: () => started('nginx') },
  { name: 'caddy', isHere: there('caddy', 'version'), start: () => started('caddy') },
];

function there(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { env: searched() }).status === 0;
}

/** Debian keeps servers in a folder that only the administrator's path names. */
function searched(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };
}

function mimeTypes(): string | null {
  for (const file of MIME)
    try {
      return readFileSync(file, 'utf8');
    } catch {
      continue;
    }
  return null;
}

async function started(name: 'nginx' | 'caddy'): Promise<Awaited<ReturnType<Host['start']>>> {
  const scratch = mkdtempSync(join(tmpdir(), `record-${name}-`));
  const port = await freePort();
  const args = name === 'nginx' ? nginxFiles(scratch, port, await freePort()) : caddyFiles(scratch, port);
  const env = { ...searched(), XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
  const server = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
  for (let wait = 0; wait < 600 && server.exitCode === null; wait += 1) {
    if (await answered(address)) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${name} did not start: ${said}`);
}

/** The ready file with this machine's ports and folder in place of certificates and the folder of a server. */
function nginxFiles(scratch: string, port: number, plain: number): string[] {
  const ready = readFileSync(join(root, '.github/hosting/nginx.conf'), 'utf8')
    .replace(/listen 443 ssl http2;/, `listen 127.0.0.1:${port};`)
    .replace(/listen 80;/, `listen 127.0.0.1:${plain};`)
    .replace(FOLDER, dist);
  writeFileSync(join(scratch, 'mime.types'), mimeTypes() ?? '');
  writeFileSync(join(scratch, 'site.conf'), ready);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${scratch}/${kind};`,
  );
  // A server started by the administrator would read the site as another user, who may not look into a home.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const main = `daemon off; ${user} pid ${scratch}/pid; error_log stderr; events {} http { access_log off; ${own.join(' ')} include site.conf; }`;
  writeFileSync(join(scratch, 'nginx.conf'), main);
  return ['-e', 'stderr', '-p', scratch, '-c', join(scratch, 'nginx.conf')];
}

function caddyFiles(scratch: string, port: number): string[] {
  const ready = readFileSync(join(root, '.github/hosting/Caddyfile'), 'utf8')
    .replace(new RegExp(`^${SITE} `, 'm'), `http://127.0.0.1:${port} `)
    .replace(FOLDER, dist);
  const file = join(scratch, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${ready}`);
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('invalid socket: no port');
  return address.port;
}

async function answered(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

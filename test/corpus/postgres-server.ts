/**
 * A PostgreSQL server of one's own in a temporary folder, for as long as a test
 * or a benchmark runs. It refuses to run as root, so root starts it as the user
 * `postgres`, whom Debian's package makes.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of `initdb` and `postgres`; undefined where there is none. */
export function postgresBin(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim();
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(told ? [told] : [])];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

export interface Server {
  readonly port: number;
  /** Seconds of the processor that it and the processes of its connections have used (Linux). */
  cpu(): number;
  /** Address of a database in it, for a role that needs no password. */
  url(database?: string, role?: string): string;
  stop(): Promise<void>;
}

/** @param settings as `shared_buffers=256MB` */
export async function startServer(bin: string, settings: readonly string[] = []): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'kriti-postgres-'));
  const who = userInfo().uid === 0 ? postgresUser() : undefined;
  if (who) chownSync(folder, who.uid, who.gid);
  const run = { ...who, cwd: folder, stdio: 'ignore' } as const;
  const data = join(folder, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'admin', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    run,
  );
  const port = await freePort();
  const all = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    ...settings,
  ];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...all.flatMap((one) => ['-c', one])], run);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url: Server['url'] = (database = 'postgres', role = 'admin') =>
    `postgres://${role}@127.0.0.1:${port}/${database}`;
  for (
    let tries = 0;
    spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status !== 0;
    tries++
  ) {
    if (tries === 300 || server.exitCode !== null) {
      await stop();
      throw new Error('PostgreSQL did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { port, url, stop, cpu: () => cpuOf(server.pid ?? 0) };
}

/** proc(5): user and system time are fields 14 and 15, those of children that are gone 16 and 17, in hundredths. */
function cpuOf(server: number): number {
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = statOf(pid);
    if (Number(pid) === server) ticks += sum(stat.slice(11, 15));
    else if (Number(stat[1]) === server) ticks += sum(stat.slice(11, 13));
  }
  return ticks / 100;
}

/** Fields from the third on: the second, the name in brackets, may hold anything. */
function statOf(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

const sum = (fields: readonly string[]): number => fields.reduce((total, field) => total + Number(field), 0);

function postgresUser(): { uid: number; gid: number } {
  const id = (what: string) => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

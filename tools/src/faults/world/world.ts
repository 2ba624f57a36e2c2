import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, startEmbeddedPostgres } from '@monitor/api-platform';
import { openQuarter } from '@monitor/domain';
import { Client } from 'pg';
import { signInCasts } from '../../bench/life/sessions.js';
import type { Cast } from '../../bench/life/sessions.js';
import { openPractices } from '../../bench/life/surroundings.js';
import type { Practice } from '../../bench/life/surroundings.js';
import { loadFacts } from '../../start/load-facts.js';
import { workspacePath } from '../../start/workspace.js';
import { putAwayLater } from './clean-up.js';

/** A place of work whose return nobody has begun, with those who will. */
export interface Place extends Practice {
  cast: Cast;
}

/** A data directory of its own under the system's temporary directory, with practices and people who are signed in. */
export interface World {
  directory: string;
  quarterId: string;
  /** Settings of every server on it. */
  settings: Record<string, string>;
  publicUrl: string;
  /** Practices that no run has used yet. */
  takePlaces(count: number): Place[];
  discard(): Promise<void>;
}

/** Where the embedded PostgreSQL of a data directory listens, and who may enter. */
export interface ClusterAddress {
  port: number;
  /** As the application's pool. */
  loginUrl: string;
  /** As the bootstrap role, past row-level security. */
  adminUrl: string;
}

const publicUrl = 'https://monitor.example.org';
const databaseName = 'monitor';

/** Makes the world: no server runs on it yet. */
export async function openWorld(practiceCount: number, parent = tmpdir()): Promise<World> {
  const directory = await mkdtemp(join(parent, 'monitor-faults-'));
  // PostgreSQL, which does not run as root, would otherwise be given another place.
  await chmod(directory, 0o711);
  const secret = randomBytes(48).toString('base64');
  const postgres = await startEmbeddedPostgres({ dataDirectory: databaseDirectory(directory) });
  const discard = putAwayLater(() => rm(directory, { recursive: true, force: true }));
  try {
    const { ownerUrl, loginUrl } = postgres;
    await migrate({ ownerUrl, poolUrl: loginUrl, directory: workspacePath('apps/api/migrations') });
    await loadFacts(loginUrl);
    const places = await withAdmin((await readAddress(directory)).adminUrl, async (admin) => {
      const practices = await openPractices(admin, loginUrl, practiceCount);
      const casts = await signInCasts(admin, practices, secret);
      return practices.flatMap((practice) => {
        const cast = casts.get(practice.code);
        return cast === undefined ? [] : [{ ...practice, cast }];
      });
    });
    const quarterId = openQuarter(new Date().toISOString().slice(0, 10));
    const takePlaces = (count: number) => takeFrom(places, count);
    return { directory, quarterId, settings: settingsOf(secret, directory), publicUrl, takePlaces, discard };
  } catch (failure) {
    await postgres.stop();
    await discard();
    throw failure;
  } finally {
    await postgres.stop();
  }
}

function takeFrom(places: Place[], count: number): Place[] {
  if (places.length < count) throw new Error(`${places.length} practices are left, wanted ${count}.`);
  return places.splice(0, count);
}

/** A provider that is never reached: everybody is signed in already. */
function settingsOf(secret: string, directory: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    DEMO: '0',
    DATA_DIR: directory,
    PUBLIC_URL: publicUrl,
    SESSION_SECRET: secret,
    OIDC_ISSUER: 'https://sign-in.example.org',
    OIDC_CLIENT_ID: 'faults',
    OIDC_CLIENT_SECRET: secret,
    // Nobody could sign in again.
    SIGN_OFF_SIGN_IN_MINUTES: '720',
  };
}

/** The folder of a data directory that holds its PostgreSQL. */
export const databaseDirectory = (directory: string): string => join(directory, 'database');

/** Reads where the embedded PostgreSQL of a data directory listens; it may change with every start. */
export async function readAddress(directory: string): Promise<ClusterAddress> {
  const { port, passwords } = await readRecord(directory);
  const url = (role: string) => `postgres://${role}:${passwords[role] ?? ''}@127.0.0.1:${port}/${databaseName}`;
  return { port, loginUrl: url('monitor_login'), adminUrl: url('postgres') };
}

/** Reads the passwords of the roles of a data directory's PostgreSQL, by role. */
export async function readPasswords(directory: string): Promise<Record<string, string>> {
  return (await readRecord(directory)).passwords;
}

async function readRecord(directory: string): Promise<{ port: number; passwords: Record<string, string> }> {
  const text = await readFile(join(databaseDirectory(directory), 'cluster.json'), 'utf8');
  return JSON.parse(text) as { port: number; passwords: Record<string, string> };
}

/** Works over one connection of the bootstrap role. */
export async function withAdmin<Result>(adminUrl: string, work: (admin: Client) => Promise<Result>): Promise<Result> {
  const admin = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end().catch(() => undefined);
  }
}

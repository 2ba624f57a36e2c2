import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clusterFolder, initCluster, runProgram, serverAccount, usableBinaries } from '@monitor/api-platform';
import { freePort } from '../personas/free-port.js';
import { makeHome, makeStandby } from './make-standby.js';
import { Server } from './server.js';
import type { ServerPlace } from './server.js';

/** For tests: a server that accepts writes, and one that follows it and can take its place. */
export interface PairOfServers {
  primary: Server;
  standby: Server;
  /** The address of both, as DATABASE_URL names them: of the bootstrap role, unless it is another's. */
  url(database: string, login?: Login): string;
  /** Makes the standby accept writes; resolves when it does. */
  promote(): Promise<void>;
  /** After a promotion: makes the killed primary anew as the standby of the one that took its place, as an operator does. */
  swap(): Promise<void>;
  /** Cuts the standby off, which goes on as if the primary could not be reached; resolves when it is. */
  part(): Promise<void>;
  /** Ends both and removes their files. */
  discard(): Promise<void>;
}

/** A role and its password. */
interface Login {
  role: string;
  password: string;
}

interface PairOptions {
  /** Nothing is acknowledged before both have it on disk. */
  synchronous: boolean;
  /** A stopped cluster to begin with a copy of, and the password of its bootstrap role; without it a new one is made. */
  copyOf?: { home: string; password: string };
}

/** For tests: starts a pair. */
export async function startPair({ synchronous, copyOf }: PairOptions): Promise<PairOfServers> {
  const directory = await mkdtemp(join(tmpdir(), 'monitor-pair-'));
  await chmod(directory, 0o711);
  const account = serverAccount();
  const binaries = await usableBinaries(directory, account);
  const password = copyOf?.password ?? randomBytes(12).toString('hex');
  const placeOf = async (name: string): Promise<ServerPlace> => {
    return { home: join(directory, name), port: await freePort(), password, binaries, account };
  };
  if (account !== null) await chown(directory, account.uid, account.gid);
  const first = await placeOf('first');
  await makeHome(first);
  if (copyOf === undefined) await initCluster({ ...first, durable: false });
  else await runProgram('cp', ['-a', clusterFolder(copyOf.home), clusterFolder(first.home)], account);
  const primary = new Server(first);
  await primary.start();
  const second = await placeOf('second');
  const pair: PairOfServers = {
    primary,
    standby: await followed(primary, second, synchronous),
    url: (database, login = { role: 'postgres', password }) =>
      `postgres://${login.role}:${login.password}@127.0.0.1:${first.port},127.0.0.1:${second.port}/${database}` +
      '?target_session_attrs=read-write',
    promote: async () => void (await pair.standby.query('SELECT pg_promote(true, 20)')),
    swap: async () => {
      const { place } = pair.primary;
      await rm(place.home, { recursive: true });
      pair.primary = pair.standby;
      pair.standby = await followed(pair.primary, place, synchronous);
    },
    part: () => partStandby(pair.standby),
    discard: async () => {
      await Promise.all([pair.primary.stop(), pair.standby.stop()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
  return pair;
}

/** A standby that follows. Where there can be none the primary is stopped too: left running, it would keep the test from ending. */
async function followed(primary: Server, place: ServerPlace, synchronous: boolean): Promise<Server> {
  try {
    const standby = await makeStandby(primary, place);
    await standby.start();
    await untilFollowing(primary, synchronous);
    return standby;
  } catch (failure) {
    await primary.stop();
    throw failure;
  }
}

async function untilFollowing(primary: Server, synchronous: boolean): Promise<void> {
  if (synchronous) {
    await primary.query("ALTER SYSTEM SET synchronous_standby_names = 'standby'");
    await primary.query('SELECT pg_reload_conf()');
  }
  const wanted = synchronous ? 'sync' : 'async';
  for (let asked = 0; asked < 400; asked += 1) {
    const rows = await primary.query<{ as: string }>(
      `SELECT sync_state AS "as" FROM pg_stat_replication WHERE state = 'streaming'`,
    );
    if (rows[0]?.as === wanted) return;
    await wait(25);
  }
  throw new Error('The standby does not follow.');
}

async function partStandby(standby: Server): Promise<void> {
  await standby.query("ALTER SYSTEM SET primary_conninfo = 'host=127.0.0.1 port=9'");
  await standby.query('SELECT pg_reload_conf()');
  for (let asked = 0; asked < 400; asked += 1) {
    const receivers = await standby.query(`SELECT 1 FROM pg_stat_wal_receiver WHERE status = 'streaming'`);
    if (receivers.length === 0) return;
    await wait(25);
  }
  throw new Error('The standby still follows.');
}

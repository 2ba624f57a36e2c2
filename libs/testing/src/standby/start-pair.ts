import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { initCluster, serverAccount, usableBinaries } from '@monitor/api-platform';
import { freePort } from '../personas/free-port.js';
import { makeStandby } from './make-standby.js';
import { Server } from './server.js';
import type { ServerPlace } from './server.js';

/** For tests: a server that accepts writes, and one that follows it and can take its place. */
export interface PairOfServers {
  primary: Server;
  standby: Server;
  /** The address of both, as DATABASE_URL names them. */
  url(database: string): string;
  /** Makes the standby accept writes; resolves when it does. */
  promote(): Promise<void>;
  /** Cuts the standby off, which goes on as if the primary could not be reached; resolves when it is. */
  part(): Promise<void>;
  /** Ends both and removes their files. */
  discard(): Promise<void>;
}

/** For tests: starts a pair. With a synchronous standby nothing is acknowledged before both have it on disk. */
export async function startPair({ synchronous }: { synchronous: boolean }): Promise<PairOfServers> {
  const directory = await mkdtemp(join(tmpdir(), 'monitor-pair-'));
  await chmod(directory, 0o711);
  const account = serverAccount();
  const binaries = await usableBinaries(directory, account);
  const password = randomBytes(12).toString('hex');
  const placeOf = async (name: string): Promise<ServerPlace> => {
    return { home: join(directory, name), port: await freePort(), password, binaries, account };
  };
  if (account !== null) await chown(directory, account.uid, account.gid);
  const first = await placeOf('first');
  await mkdir(first.home, { mode: 0o711 });
  await initCluster({ ...first, durable: false });
  const primary = new Server(first);
  await primary.start();
  const standby = await followed(primary, await placeOf('second'), synchronous);
  return {
    primary,
    standby,
    url: (database) =>
      `postgres://postgres:${password}@127.0.0.1:${first.port},127.0.0.1:${standby.place.port}/${database}` +
      '?target_session_attrs=read-write',
    promote: async () => void (await standby.query('SELECT pg_promote(true, 20)')),
    part: () => partStandby(standby),
    discard: async () => {
      await Promise.all([primary.stop(), standby.stop()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
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

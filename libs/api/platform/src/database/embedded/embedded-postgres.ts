import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../../config/operator-error.js';
import { ClusterKeeper } from './cluster-keeper.js';
import { clusterUrl } from './cluster-record.js';
import { claimCluster } from './cluster-session.js';
import type { ClusterSession } from './cluster-session.js';
import { findCluster, holdsCluster, noteMade } from './find-cluster.js';
import { assertSameMajor, clusterFolder, initCluster } from './init-cluster.js';
import { openCluster, reopenCluster } from './open-cluster.js';
import type { Cluster } from './open-cluster.js';
import { takeOpeningTurn } from './opening-turn.js';
import { ownCluster } from './own-cluster.js';
import { stopPostmaster } from './postmaster.js';
import { prepareDataDirectory } from './prepare-data-directory.js';
import { embeddedDatabase, prepareEmbeddedRoles } from './prepare-roles.js';
import { serverAccount } from './server-account.js';
import type { Waiting } from './start-server.js';
import { usableBinaries } from './usable-binaries.js';

export interface EmbeddedPostgresOptions {
  /** Absolute path of the directory that keeps the cluster. */
  dataDirectory: string;
  /** `false` for tests: faster, and lost with the machine's power. */
  durable?: boolean;
  /** When another process looks after the cluster: `refuse` to go on (default), or `share` what it runs. */
  whenInUse?: 'refuse' | 'share';
  /** Told what takes time, in words for the person who waits. */
  log?: (line: string) => void;
  /** Aborted when the start is to be broken off; it then rejects, and leaves nothing running. */
  givenUp?: AbortSignal;
}

/** A running embedded PostgreSQL. */
export interface EmbeddedPostgres {
  port: number;
  /** For migrations: owns the schema. */
  ownerUrl: string;
  /** For the application's pool: may do nothing until a transaction takes the application's role. */
  loginUrl: string;
  /** For set-up and tests only: the bootstrap role, in the maintenance database. */
  adminUrl: string;
  /** The folder that holds its files: not always within the data directory. */
  home: string;
  /** Stops the server, unless another process looks after it. */
  stop(): Promise<void>;
}

/** How long a copy that was told to stop may take to let go of its cluster. */
const stoppingPatienceMs = 2_000;

/** Starts the PostgreSQL kept in a data directory, making it first where it is new, or takes up one left running. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, whenInUse = 'refuse', log = () => undefined } = options;
  const { givenUp = new AbortController().signal } = options;
  const patienceMs = whenInUse === 'refuse' ? stoppingPatienceMs : 0;
  await prepareDataDirectory(dataDirectory);
  const giveBack = await takeOpeningTurn(dataDirectory, {
    // What is to be shared must stand first, however long that takes.
    patienceMs: whenInUse === 'share' ? Number.POSITIVE_INFINITY : patienceMs,
    givenUp,
    onWait: () => log(`Another process is opening the database of ${dataDirectory}. Waiting for it`),
  });
  try {
    if (givenUp.aborted) throw new OperatorError('PostgreSQL is no longer wanted.');
    const cluster = giveBack === null ? null : await prepareCluster(options, log);
    const session = cluster === null ? null : await openWhole(cluster, { patienceMs, waiting: { givenUp, log } });
    if (cluster !== null && session !== null) return await lookAfter(cluster, session, log);
    if (cluster !== null && whenInUse === 'share') return handle(cluster, () => Promise.resolve());
  } finally {
    await giveBack?.();
  }
  throw new OperatorError(
    `The data directory ${dataDirectory} is in use by another running copy. Stop that one, or set DATA_DIR to another directory.`,
  );
}

/** So often PostgreSQL may be lost while it is opened before that is taken for a fault. */
const mostLosses = 5;

/**
 * Opens the cluster and makes it ready for use; begins again where PostgreSQL ends meanwhile. Null where another process
 * looks after it. A failure leaves nothing running that this call started.
 */
async function openWhole(
  cluster: Cluster,
  { patienceMs, waiting }: { patienceMs: number; waiting: Waiting },
): Promise<ClusterSession | null> {
  for (let attempt = 1; ; attempt += 1) {
    const session = await openCluster(cluster, waiting);
    let isOurs = false;
    try {
      isOurs = await claimCluster(session, patienceMs);
      if (isOurs)
        await prepareEmbeddedRoles(session.client, cluster.record, { renewsPasswords: cluster.needsPasswords });
      if (isOurs) return session;
      await session.client.end();
      return null;
    } catch (failure) {
      if (attempt < mostLosses && !waiting.givenUp.aborted && (await isLost(session))) continue;
      await session.client.end().catch(() => undefined);
      if (isOurs) await stopPostmaster(clusterFolder(cluster.home));
      throw failure;
    }
  }
}

const isLost = ({ ended }: ClusterSession): Promise<boolean> =>
  Promise.race([ended.then(() => true), sleep(lostWithinMs, false)]);
/** A server that ends closes its connections at once. */
const lostWithinMs = 500;

/** Finds the cluster of the data directory, or makes one. */
async function prepareCluster(
  { dataDirectory, durable = true }: EmbeddedPostgresOptions,
  log: (line: string) => void,
): Promise<Cluster> {
  const account = serverAccount();
  const found = await findCluster(dataDirectory, account, log);
  const { home, record } = found;
  const binaries = await usableBinaries(home, account);
  if (holdsCluster(home)) {
    await assertSameMajor(home, binaries);
    await ownCluster(home, account);
  } else {
    log(home === dataDirectory ? 'Making a new database cluster' : `Making a new database cluster in ${home}`);
    await initCluster({ home, binaries, account, password: record.passwords.postgres, durable });
  }
  if (!found.needsPasswords) await noteMade(dataDirectory, found);
  return { ...found, dataDirectory, binaries, account, durable };
}

async function lookAfter(
  cluster: Cluster,
  session: ClusterSession,
  log: (line: string) => void,
): Promise<EmbeddedPostgres> {
  await noteMade(cluster.dataDirectory, cluster);
  const reopen = (givenUp: AbortSignal) => reopenCluster(cluster, { givenUp, log }).then(claimAgain);
  const keeper = new ClusterKeeper(session, reopen, log);
  return handle(cluster, () => keeper.letGo().then(() => stopPostmaster(clusterFolder(cluster.home))));
}

async function claimAgain(session: ClusterSession): Promise<ClusterSession> {
  if (await claimCluster(session)) return session;
  await session.client.end();
  throw new Error('Another process looks after PostgreSQL.');
}

function handle({ record, home }: Cluster, stop: () => Promise<void>): EmbeddedPostgres {
  return {
    port: record.port,
    ownerUrl: clusterUrl(record, 'monitor_owner', embeddedDatabase),
    loginUrl: clusterUrl(record, 'monitor_login', embeddedDatabase),
    adminUrl: clusterUrl(record, 'postgres', 'postgres'),
    home,
    stop,
  };
}

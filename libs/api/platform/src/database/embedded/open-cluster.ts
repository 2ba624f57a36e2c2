import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../../config/operator-error.js';
import { clusterUrl, writeClusterRecord } from './cluster-record.js';
import type { ClusterRecord } from './cluster-record.js';
import { reachCluster } from './cluster-session.js';
import type { ClusterSession } from './cluster-session.js';
import type { FoundCluster } from './find-cluster.js';
import type { PostgresBinaries } from './find-binaries.js';
import { clusterFolder } from './init-cluster.js';
import { freeLoopbackPort, isPortFree } from './ports.js';
import { removeStalePidFile, runningPostmaster, stopPostmaster } from './postmaster.js';
import { renewPassword } from './renew-password.js';
import type { ServerAccount } from './server-account.js';
import { PasswordRefused, PortTaken, startServer } from './start-server.js';
import type { Waiting } from './start-server.js';

/** A cluster that is there, and all that is needed to run it. */
export interface Cluster extends FoundCluster {
  dataDirectory: string;
  binaries: PostgresBinaries;
  account: ServerAccount | null;
  durable: boolean;
}

/** How long a server may be silent, or say that it is ending, before it is ended. */
const silencePatienceMs = 15_000;
/** So many ports are tried at a start; each was free when it was chosen. */
const mostPorts = 5;

/**
 * Opens a cluster for the first time: a server left running is taken up, a stopped one started, on another port where
 * its own is taken. Lost passwords are given anew.
 */
export async function openCluster(cluster: Cluster, waiting: Waiting): Promise<ClusterSession> {
  if (cluster.needsPasswords) await giveNewPassword(cluster);
  try {
    return await openOnFreePort(cluster, waiting);
  } catch (failure) {
    if (!(failure instanceof PasswordRefused) || cluster.needsPasswords) throw failure;
    waiting.log('PostgreSQL does not take the password of cluster.json. Giving it a new one');
    await giveNewPassword(cluster);
    return openOnFreePort(cluster, waiting);
  }
}

/** Opens a cluster again, on the port where everybody looks for it. */
export async function reopenCluster(cluster: Cluster, waiting: Waiting): Promise<ClusterSession> {
  return (await takeUpRunning(cluster, waiting)) ?? start(cluster, waiting);
}

async function giveNewPassword(cluster: Cluster): Promise<void> {
  const { dataDirectory, record, home, binaries, account } = cluster;
  await renewPassword({ home, binaries, account, password: record.passwords.postgres });
  await removeStalePidFile(clusterFolder(home));
  await writeClusterRecord(dataDirectory, record);
  cluster.needsPasswords = true;
}

async function openOnFreePort(cluster: Cluster, waiting: Waiting): Promise<ClusterSession> {
  const running = await takeUpRunning(cluster, waiting);
  if (running !== null) return running;
  for (let attempt = 1; ; attempt += 1) {
    const { record, dataDirectory } = cluster;
    if (attempt > 1 || !(await isPortFree(record.port, '127.0.0.1'))) {
      record.port = await freeLoopbackPort();
      await writeClusterRecord(dataDirectory, record);
    }
    try {
      return await start(cluster, waiting);
    } catch (failure) {
      if (!(failure instanceof PortTaken) || attempt === mostPorts) throw failure;
    }
  }
}

const start = (cluster: Cluster, waiting: Waiting) =>
  startServer({ ...cluster, port: cluster.record.port }, addressOf(cluster, cluster.record), waiting);

const addressOf = ({ home }: FoundCluster, record: ClusterRecord) => ({
  url: clusterUrl(record, 'postgres', 'postgres'),
  cluster: clusterFolder(home),
});

/**
 * Connects to a server that an earlier process left running, and waits while it says that it is on its way. One that
 * stays silent is stopped; null when none runs.
 */
async function takeUpRunning(cluster: Cluster, { givenUp, log }: Waiting): Promise<ClusterSession | null> {
  const folder = clusterFolder(cluster.home);
  let silentSince = Date.now();
  let isTold = false;
  for (;;) {
    const postmaster = runningPostmaster(folder);
    if (postmaster === null) return clearAway(folder, log);
    const record = { ...cluster.record, port: postmaster.port };
    const reached = Number.isInteger(postmaster.port) ? await reachCluster(addressOf(cluster, record)) : 'SILENT';
    if (typeof reached === 'object') {
      await keepPort(cluster, postmaster.port);
      return reached;
    }
    if (reached === 'PASSWORD') throw new PasswordRefused('PostgreSQL does not take the password of its record.');
    if (reached === 'NOT_YET') silentSince = Date.now();
    if (Date.now() - silentSince > silencePatienceMs) await stopPostmaster(folder);
    if (reached === 'NOT_YET' && !isTold) log('PostgreSQL is running and not yet ready. Waiting for it');
    isTold ||= reached === 'NOT_YET';
    await sleep(50, undefined, { signal: givenUp }).catch(() => undefined);
    if (givenUp.aborted) throw new OperatorError('PostgreSQL is no longer wanted.');
  }
}

async function clearAway(folder: string, log: (line: string) => void): Promise<null> {
  const stale = await removeStalePidFile(folder);
  if (typeof stale?.ranOn === 'string') {
    log(
      `This database was copied or moved while it ran in ${stale.ranOn}. It is recovered as after a power cut; what was ` +
        'written while it was copied may be missing. npm run check:figures compares its figures; npm run backup makes sound copies',
    );
  }
  return null;
}

async function keepPort({ record, dataDirectory }: Cluster, port: number): Promise<void> {
  if (record.port === port) return;
  record.port = port;
  await writeClusterRecord(dataDirectory, record);
}

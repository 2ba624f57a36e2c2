import type { Client } from 'pg';
import { OperatorError } from '../../config/operator-error.js';
import { chooseClusterHome } from './cluster-home.js';
import { clusterUrl, newClusterRecord, readClusterRecord, writeClusterRecord } from './cluster-record.js';
import type { ClusterRecord } from './cluster-record.js';
import { ClusterKeeper } from './cluster-keeper.js';
import { claimCluster, tryConnect } from './cluster-session.js';
import type { PostgresBinaries } from './find-binaries.js';
import { clusterFolder, hasCluster, initCluster } from './init-cluster.js';
import { freeLoopbackPort, isPortFree } from './ports.js';
import { removeStalePidFile, runningPostmaster, stopPostmaster } from './postmaster.js';
import { prepareDataDirectory } from './prepare-data-directory.js';
import { embeddedDatabase, prepareEmbeddedRoles } from './prepare-roles.js';
import { serverAccount } from './server-account.js';
import type { ServerAccount } from './server-account.js';
import { startServer } from './start-server.js';
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
  /** Stops the server, unless another process looks after it. */
  stop(): Promise<void>;
}

/** How long a copy that was told to stop may take to let go of its cluster. */
const stoppingPatienceMs = 2_000;

/** Starts the PostgreSQL kept in a data directory, making it first where it is new, or takes up one left running. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, durable = true, whenInUse = 'refuse', log = () => undefined } = options;
  await prepareDataDirectory(dataDirectory);
  const account = serverAccount();
  const record = await findOrMakeRecord(dataDirectory, account);
  const binaries = await usableBinaries(record.home, account);
  if (!(await hasCluster(record.home, binaries))) {
    log(
      record.home === dataDirectory
        ? 'Making a new database cluster'
        : `Making a new database cluster in ${record.home}`,
    );
    await initCluster({ home: record.home, binaries, account, password: record.passwords.postgres, durable });
  }
  const programs = { binaries, account, durable };
  const open = async () => (await takeUpRunning(record)) ?? (await startStopped(dataDirectory, record, programs));
  const session = await open();
  if (await claimCluster(session, whenInUse === 'refuse' ? stoppingPatienceMs : 0)) {
    await prepareEmbeddedRoles(session, record);
    const keeper = new ClusterKeeper(session, () => open().then(claimAgain), log);
    return handle(record, () => keeper.letGo().then(() => stopPostmaster(clusterFolder(record.home))));
  }
  await session.end();
  if (whenInUse === 'share') return handle(record, () => Promise.resolve());
  throw new OperatorError(
    `The data directory ${dataDirectory} is in use by another running copy. Stop that one, or set DATA_DIR to another directory.`,
  );
}

async function claimAgain(session: Client): Promise<Client> {
  if (await claimCluster(session)) return session;
  await session.end();
  throw new Error('another process has taken the data directory over.');
}

async function findOrMakeRecord(dataDirectory: string, account: ServerAccount | null): Promise<ClusterRecord> {
  const known = await readClusterRecord(dataDirectory);
  if (known !== null) return known;
  const record = newClusterRecord(await chooseClusterHome(dataDirectory, account), await freeLoopbackPort());
  await writeClusterRecord(dataDirectory, record);
  return record;
}

/** Connects to a server that an earlier process left running; one that does not answer to us is stopped. */
async function takeUpRunning(record: ClusterRecord): Promise<Client | null> {
  const cluster = clusterFolder(record.home);
  if (runningPostmaster(cluster) === null) {
    await removeStalePidFile(cluster);
    return null;
  }
  const session = await tryConnect(clusterUrl(record, 'postgres', 'postgres'));
  if (session === null) await stopPostmaster(cluster);
  return session;
}

async function startStopped(
  dataDirectory: string,
  record: ClusterRecord,
  programs: { binaries: PostgresBinaries; account: ServerAccount | null; durable: boolean },
): Promise<Client> {
  if (!(await isPortFree(record.port, '127.0.0.1'))) {
    record.port = await freeLoopbackPort();
    await writeClusterRecord(dataDirectory, record);
  }
  return startServer({ ...record, ...programs }, () => tryConnect(clusterUrl(record, 'postgres', 'postgres')));
}

function handle(record: ClusterRecord, stop: () => Promise<void>): EmbeddedPostgres {
  return {
    port: record.port,
    ownerUrl: clusterUrl(record, 'monitor_owner', embeddedDatabase),
    loginUrl: clusterUrl(record, 'monitor_login', embeddedDatabase),
    adminUrl: clusterUrl(record, 'postgres', 'postgres'),
    stop,
  };
}

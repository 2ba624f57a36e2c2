import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { failureCode } from '../../errors/failure-code.js';
import { isSameFolder } from './folder-identity.js';

/** A connection as the bootstrap role to the server of a cluster. */
export interface ClusterSession {
  client: Client;
  /** Resolves when the connection has ended: with its server, or because it was closed. */
  ended: Promise<void>;
}

/** Why no connection was made. */
export type Refusal =
  /** It says that it is starting, recovering or ending. */
  | 'NOT_YET'
  /** It does not take the password. */
  | 'PASSWORD'
  /** Who answers there runs another cluster. */
  | 'OTHER_CLUSTER'
  /** Nobody answers, or not so that we understand it. */
  | 'SILENT';

export interface ClusterAddress {
  url: string;
  /** Folder of the cluster that must answer there. */
  cluster: string;
}

/** Connects to the server of this very cluster: a copy has the same passwords, and may have taken the port. */
export async function reachCluster({ url, cluster }: ClusterAddress): Promise<ClusterSession | Refusal> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  // A client without a listener ends the whole process when the server goes away.
  client.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("SELECT current_setting('data_directory') AS folder");
    const folder = rows[0]?.folder ?? '';
    if (folder === cluster || isSameFolder(folder, cluster) === true) return { client, ended };
    await client.end();
    return 'OTHER_CLUSTER';
  } catch (failure) {
    await client.end().catch(() => undefined);
    return refusals[failureCode(failure) ?? ''] ?? 'SILENT';
  }
}

const refusals: Record<string, Refusal> = { '57P03': 'NOT_YET', '28P01': 'PASSWORD', '28000': 'PASSWORD' };

/** Key of the lock that says which process looks after the cluster. */
const ownerLock = 7_300_417;

/**
 * Makes the session the one that looks after the cluster: the lock falls with the session, so a killed process leaves
 * none behind. False when another process still holds it after `patienceMs`.
 */
export async function claimCluster({ client }: ClusterSession, patienceMs = 0): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await client.query<{ claimed: boolean }>('SELECT pg_try_advisory_lock($1) AS claimed', [ownerLock]);
    if (answer.rows[0]?.claimed === true) return true;
    if (Date.now() > deadline) return false;
    await sleep(100);
  }
}

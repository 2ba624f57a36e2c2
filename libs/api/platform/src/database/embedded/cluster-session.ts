import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** Connects as the bootstrap role; null when nobody answers on the port or it is not ours. */
export async function tryConnect(url: string): Promise<Client | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  // A client without a listener ends the whole process when the server goes away.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    await client.end().catch(() => undefined);
    return null;
  }
}

/** Key of the lock that says which process looks after the cluster. */
const ownerLock = 7_300_417;

/**
 * Makes the session the one that looks after the cluster: the lock falls with the session, so a killed process leaves
 * none behind. False when another process still holds it after `patienceMs`.
 */
export async function claimCluster(session: Client, patienceMs = 0): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await session.query<{ claimed: boolean }>('SELECT pg_try_advisory_lock($1) AS claimed', [ownerLock]);
    if (answer.rows[0]?.claimed === true) return true;
    if (Date.now() > deadline) return false;
    await sleep(100);
  }
}

import { Client } from 'pg';
import type { ClientConfig, PoolConfig } from 'pg';
import { choosingClient } from './choosing-client.js';
import { databaseAddress } from '../../config/database-address.js';
import { ServerChooser } from './server-chooser.js';
import { readStanding } from './server-standing.query.js';
import type { ServerStanding } from './server-standing.query.js';

/** How long one server may take to say what it is. */
const answerMs = 1_000;

/** Options of a pool of node-postgres. */
export type ConnectionTo = Required<Pick<PoolConfig, 'connectionString'>> & {
  /** What makes its connections; left out where the address names one server. */
  Client?: new (config?: ClientConfig) => Client;
};

/** By address: all pools of a process share what is known of the servers. */
const known = new Map<string, ConnectionTo>();

/**
 * The options with which a pool of node-postgres connects to an address, which may name several servers: to be spread
 * among its other options. The only way to connect, so that all of the product goes to the server that accepts writes.
 */
export function connectionTo(address: string): ConnectionTo {
  const before = known.get(address);
  if (before !== undefined) return before;
  const { servers, isChosen } = databaseAddress(address);
  const connectionString = servers[0]!;
  const made = isChosen
    ? { connectionString, Client: choosingClient(new ServerChooser(servers, askServer)) }
    : { connectionString };
  known.set(address, made);
  return made;
}

/** A single connection to an address, which may name several servers. Not connected yet. */
export function clientTo(address: string, options: ClientConfig = {}): Client {
  const { connectionString, Client: Chosen = Client } = connectionTo(address);
  return new Chosen({ ...options, connectionString });
}

async function askServer(server: string): Promise<ServerStanding> {
  const session = new Client({
    connectionString: server,
    connectionTimeoutMillis: answerMs,
    query_timeout: answerMs,
    application_name: 'digital-inclusion-monitor servers',
  });
  session.on('error', () => undefined);
  try {
    await session.connect();
    return await readStanding(session);
  } finally {
    session.end().catch(() => undefined);
  }
}

/** An address of a database whose servers stand behind one another: each could be the one that accepts writes. */
export interface DatabaseAddress {
  /** The same address for each server, as node-postgres reads one. */
  servers: readonly string[];
  /** Whether the server must be looked for: several are named, or one that accepts writes is asked for. */
  isChosen: boolean;
}

const wish = 'target_session_attrs';
/** What libpq calls a server that accepts writes. The product can do nothing with another. */
const wishes = ['read-write', 'primary'];

/** Scheme and person, the servers, and the rest: database and settings. */
const parts = /^(postgres(?:ql)?:\/\/(?:[^@/?#]*@)?)([^/?#]+)([/?#].*)?$/;

/**
 * Reads `postgres://USER:PASSWORD@HOST:PORT,HOST:PORT/DATABASE?target_session_attrs=read-write`, as libpq does; one
 * server is the common case. Null for what is no such address.
 */
export function readDatabaseAddress(text: string): DatabaseAddress | null {
  const [, before = '', named = '', rest = ''] = parts.exec(text) ?? [];
  const addresses = named.split(',').map((server) => `${before}${server}${rest}`);
  if (named === '' || !addresses.every((address) => URL.canParse(address))) return null;
  const servers = addresses.map((address) => new URL(address));
  if (servers.some(({ hostname }) => hostname === '')) return null;
  const asked = servers[0]?.searchParams.get(wish) ?? null;
  if (asked !== null && !wishes.includes(asked)) return null;
  for (const server of servers) server.searchParams.delete(wish);
  return { servers: servers.map(({ href }) => href), isChosen: asked !== null || servers.length > 1 };
}

/** Reads an address that the settings have let through. Throws where it is none. */
export function databaseAddress(text: string): DatabaseAddress {
  const address = readDatabaseAddress(text);
  if (address === null) throw new Error('The address of the database cannot be read.');
  return address;
}

/** As whom an address connects. */
export function roleOf(text: string): string {
  return decodeURIComponent(firstOf(text).username);
}

/** Where an address leads, without person and password: for messages. */
export function placeOf(text: string): string {
  const servers = databaseAddress(text).servers.map((server) => serverPlace(server));
  return `${servers.join(',')}${firstOf(text).pathname}`;
}

/** Host and port of the address of one server. */
export function serverPlace(server: string): string {
  const { hostname, port } = new URL(server);
  return `${hostname}:${port || '5432'}`;
}

function firstOf(text: string): URL {
  return new URL(databaseAddress(text).servers[0]!);
}

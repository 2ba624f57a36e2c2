import type { Actor, SystemActor } from '@monitor/domain';
import { databaseRole, identitySettings, isSystem } from './identity-settings.js';
import type { Statement } from './one-message.js';

export type Isolation = 'READ COMMITTED' | 'REPEATABLE READ';

const begin: Record<Isolation, Record<'readOnly' | 'readWrite', string>> = {
  'READ COMMITTED': { readWrite: 'BEGIN', readOnly: 'BEGIN READ ONLY' },
  'REPEATABLE READ': {
    readWrite: 'BEGIN ISOLATION LEVEL REPEATABLE READ',
    readOnly: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
  },
};

/** `true` makes each setting local to the transaction; the role is lowered with them. */
const takeIdentitySql = `
SELECT set_config(name, value, true) FROM unnest($1::text[], $2::text[]) AS setting (name, value)`;

/**
 * Somebody who changes a return while others hold it is told to come again, rather than to hold up a connection that
 * changes of other returns need.
 */
const longestLockWait = '3s';

export interface BeginOptions {
  isolation?: Isolation;
  readOnly?: boolean;
  /** The instant at which it acts (ISO 8601); null = now. */
  instant?: string | null;
}

/** Begins a transaction in the role of the database that does the actor's work, with the identity that row-level security reads. */
export function beginStatements(
  actor: Actor | SystemActor,
  { isolation = 'READ COMMITTED', readOnly = false, instant = null }: BeginOptions,
): Statement[] {
  const settings: Record<string, string> = {
    ...identitySettings(actor),
    'app.as_at': instant ?? '',
    ...(!readOnly && !isSystem(actor) && { lock_timeout: longestLockWait }),
    role: databaseRole(actor),
  };
  return [
    { sql: begin[isolation][readOnly ? 'readOnly' : 'readWrite'] },
    { sql: takeIdentitySql, values: [Object.keys(settings), Object.values(settings)] },
  ];
}

import type { Actor, SystemActor } from '@monitor/domain';
import { databaseRole, identitySettings } from './identity-settings.js';
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

export interface BeginOptions {
  isolation?: Isolation;
  readOnly?: boolean;
  /** The instant at which it acts (ISO 8601); null = now. */
  instant?: string | null;
  /** How long a statement may run, and wait for a lock; those of the connection where they are left out. */
  limits?: StatementLimits | null;
}

/** In milliseconds. */
export interface StatementLimits {
  statementMs: number;
  lockMs: number;
}

/** Begins a transaction in the role of the database that does the actor's work, with the identity that row-level security reads. */
export function beginStatements(
  actor: Actor | SystemActor,
  { isolation = 'READ COMMITTED', readOnly = false, instant = null, limits = null }: BeginOptions,
): Statement[] {
  const settings: Record<string, string> = {
    ...identitySettings(actor),
    'app.as_at': instant ?? '',
    role: databaseRole(actor),
    ...(limits && { statement_timeout: String(limits.statementMs), lock_timeout: String(limits.lockMs) }),
  };
  return [
    { sql: begin[isolation][readOnly ? 'readOnly' : 'readWrite'] },
    { sql: takeIdentitySql, values: [Object.keys(settings), Object.values(settings)] },
  ];
}

import type { Actor, SystemActor } from '@monitor/domain';
import type { StatementLimits } from './begin-transaction.js';
import { isSystem } from './identity-settings.js';
import type { LaneName } from './lanes/lanes.js';

/** How long a transaction waits for the database. Milliseconds of silence; null = as long as it takes. */
export interface TransactionLimits {
  /** To begin: the first thing that is said over a connection, which may have been cut since it was last used. */
  beginMs: number;
  /** In the midst of the work. */
  silentMs: number | null;
  /** To commit; by then nobody else is waited for. */
  commitMs: number | null;
  /** What the server is told to hold statements to; null = what holds for every connection. */
  statements: StatementLimits | null;
}

const lockMs = 3_000;
/** Where half of the writers' places are taken, others stand still as well: a lock is waited for less, so that they are turned over. */
const lockMsWhenCrowded = 750;
/** The server ends a statement a little before the client gives the connection up. */
const spareMs = 1_000;
const beginMs = 3_000;
const commitMs = 6_000;

function bounded(statementMs: number, lockWaitMs: number): TransactionLimits {
  const statements = { statementMs, lockMs: lockWaitMs };
  return { beginMs, silentMs: statementMs + spareMs, commitMs, statements };
}

/** What a person waits for at a page, and what the product does on their behalf: imports, reorganisations, approvals. */
const personMs = 8_000;
const onBehalfMs = 15_000;

/** The limits of a transaction. The product's own work outside of requests takes as long as it takes. */
export function limitsOf(lane: LaneName, actor: Actor | SystemActor, isCrowded: boolean): TransactionLimits {
  if (lane === 'OWN_WORK') return { beginMs: 2 * beginMs, silentMs: null, commitMs: null, statements: null };
  const takesLong = lane === 'WRITING' && isSystem(actor);
  return bounded(takesLong ? onBehalfMs : personMs, isCrowded ? lockMsWhenCrowded : lockMs);
}

import type { LetterState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ClaimedLetter } from './claimed-letter.js';

/** How a letter that was taken up ended, or when it is tried again. */
export type LetterOutcome =
  | { state: Exclude<LetterState, 'WAITING' | 'SENDING'>; outcome: string | null; address: string | null }
  | { state: 'WAITING'; outcome: string; tryAgainAt: Date };

export const settleLetterSql = `
UPDATE letter SET state = $3, settled_at = $4, outcome = $5, address = $6, not_before = coalesce($7, not_before)
WHERE organisation_code = $1 AND letter_key = $2 AND state = 'SENDING'`;

/** What is kept of a mail server's words. */
const longestOutcome = 300;

/** Writes down what came of a letter that this process took up. */
export async function settleLetter(
  manager: EntityManager,
  { organisationCode, letterKey }: ClaimedLetter,
  { ended, now }: { ended: LetterOutcome; now: Date },
): Promise<void> {
  const waits = ended.state === 'WAITING';
  await manager.query(settleLetterSql, [
    organisationCode,
    letterKey,
    ended.state,
    waits ? null : now,
    ended.outcome?.slice(0, longestOutcome) ?? null,
    waits ? null : ended.address,
    waits ? ended.tryAgainAt : null,
  ]);
}

export const countRefusalSql = `
UPDATE mailbox SET refusals = refusals + 1, refused_because = $4
WHERE organisation_code = $1 AND role = $2 AND version = $3`;

/** Counts that the mail server of a mailbox refused a letter for good. */
export async function countRefusal(
  manager: EntityManager,
  { organisationCode, role, version }: { organisationCode: string; role: string; version: number },
  because: string,
): Promise<void> {
  await manager.query(countRefusalSql, [organisationCode, role, version, because.slice(0, longestOutcome)]);
}

export const clearRefusalsSql = `
UPDATE mailbox SET refusals = 0, refused_because = NULL
WHERE organisation_code = $1 AND role = $2 AND version = $3 AND refusals > 0`;

/** A letter that was taken shows that the mailbox works again. */
export async function clearRefusals(
  manager: EntityManager,
  { organisationCode, role, version }: { organisationCode: string; role: string; version: number },
): Promise<void> {
  await manager.query(clearRefusalsSql, [organisationCode, role, version]);
}

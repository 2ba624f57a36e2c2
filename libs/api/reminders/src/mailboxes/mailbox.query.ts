import type { MailboxRole } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { MailboxStep } from './mailbox-step.entity.js';

/** A mailbox as it is kept. */
export interface MailboxRow {
  organisationCode: string;
  role: MailboxRole;
  regionCode: string;
  version: number;
  address: string | null;
  setByName: string;
  setAt: Date;
  confirmedAt: Date | null;
  stoppedAt: Date | null;
  refusals: number;
  refusedBecause: string | null;
}

const mailboxColumns = `organisation_code AS "organisationCode", role, region_code AS "regionCode", version, address,
  set_by_name AS "setByName", set_at AS "setAt", confirmed_at AS "confirmedAt", stopped_at AS "stoppedAt", refusals,
  refused_because AS "refusedBecause"`;

export const readMailboxesSql = `SELECT ${mailboxColumns} FROM mailbox WHERE organisation_code = $1`;

/** The mailboxes of a place that were ever set. */
export function readMailboxes(manager: EntityManager, organisationCode: string): Promise<MailboxRow[]> {
  return manager.query<MailboxRow[]>(readMailboxesSql, [organisationCode]);
}

export const lockMailboxSql = `SELECT ${mailboxColumns} FROM mailbox WHERE organisation_code = $1 AND role = $2 FOR UPDATE`;

/** A mailbox, held until the transaction ends; null where it was never set. */
export async function lockMailbox(
  manager: EntityManager,
  { organisationCode, role }: { organisationCode: string; role: MailboxRole },
): Promise<MailboxRow | null> {
  const [row = null] = await manager.query<MailboxRow[]>(lockMailboxSql, [organisationCode, role]);
  return row;
}

/** An address for a mailbox, and who sets it; null removes the one that is there. */
export interface AddressToSet {
  organisationCode: string;
  role: MailboxRole;
  regionCode: string;
  address: string | null;
  setByName: string;
}

export const setAddressSql = `
INSERT INTO mailbox (organisation_code, role, region_code, version, address, set_by_name, set_at)
VALUES ($1, $2, $3, 1, $4, $5, clock_timestamp())
ON CONFLICT (organisation_code, role) DO UPDATE
SET region_code = $3, version = mailbox.version + 1, address = $4, set_by_name = $5, set_at = clock_timestamp(),
    confirmed_at = NULL, stopped_at = NULL, refusals = 0, refused_because = NULL
RETURNING version`;

/** Sets or removes the address of a mailbox, which is not confirmed by that. @returns the version it now has */
export async function setAddress(manager: EntityManager, mailbox: AddressToSet): Promise<number> {
  const { organisationCode, role, regionCode, address, setByName } = mailbox;
  const values = [organisationCode, role, regionCode, address, setByName];
  const [row] = await manager.query<{ version: number }[]>(setAddressSql, values);
  if (row === undefined) throw new Error('A mailbox that was set is one row.');
  return row.version;
}

export const markMailboxSql = `
UPDATE mailbox
SET confirmed_at = CASE WHEN $3 = 'CONFIRMED' THEN coalesce(confirmed_at, clock_timestamp()) ELSE confirmed_at END,
    stopped_at = CASE WHEN $3 = 'STOPPED' THEN clock_timestamp() WHEN $3 = 'RESUMED' THEN NULL ELSE stopped_at END
WHERE organisation_code = $1 AND role = $2`;

/** Notes that somebody who reads a mailbox confirmed it, stopped its letters or wants them again. */
export async function markMailbox(
  manager: EntityManager,
  { organisationCode, role }: { organisationCode: string; role: MailboxRole },
  step: MailboxStep,
): Promise<void> {
  await manager.query(markMailboxSql, [organisationCode, role, step]);
}

export const recordMailboxStepSql = `
INSERT INTO mailbox_step (organisation_code, role, number, region_code, step, address, person_id, person_name)
SELECT $1, $2, 1 + (SELECT count(*) FROM mailbox_step WHERE organisation_code = $1 AND role = $2), $3, $4, $5, $6, $7`;

/** What was done to a mailbox, and who did it. */
export interface MailboxStepToRecord {
  organisationCode: string;
  role: MailboxRole;
  regionCode: string;
  step: MailboxStep;
  address: string | null;
  personId: string | null;
  personName: string;
}

/** Adds a line to the past of a mailbox that is held. */
export async function recordMailboxStep(manager: EntityManager, done: MailboxStepToRecord): Promise<void> {
  const { organisationCode, role, regionCode, step, address, personId, personName } = done;
  const values = [organisationCode, role, regionCode, step, address, personId, personName];
  await manager.query(recordMailboxStepSql, values);
}

export const countSetsSql = `
SELECT count(*)::int AS sets FROM mailbox_step
WHERE organisation_code = $1 AND step = 'SET' AND happened_at > clock_timestamp() - interval '1 day'`;

/** How many addresses of a place were set within a day: each sends a letter to somebody who has not asked for it. */
export async function countSets(manager: EntityManager, organisationCode: string): Promise<number> {
  const [row] = await manager.query<{ sets: number }[]>(countSetsSql, [organisationCode]);
  return row?.sets ?? 0;
}

export const readMailboxStepsSql = `
SELECT role, step, address, person_name AS "personName", happened_at AS "happenedAt"
FROM mailbox_step WHERE organisation_code = $1 ORDER BY happened_at DESC, number DESC LIMIT 20`;

/** A line of the past of a mailbox. */
export interface MailboxStepRow {
  role: MailboxRole;
  step: MailboxStep;
  address: string | null;
  personName: string;
  happenedAt: Date;
}

/** What was done to the mailboxes of a place, the latest first; 20 at most. */
export function readMailboxSteps(manager: EntityManager, organisationCode: string): Promise<MailboxStepRow[]> {
  return manager.query<MailboxStepRow[]>(readMailboxStepsSql, [organisationCode]);
}

export const placeOfSql = `
SELECT name, type, region_code AS "regionCode" FROM organisation_period
WHERE code = $1 AND superseded_at IS NULL ORDER BY valid_from DESC LIMIT 1`;

/** A place that mailboxes are kept for. */
export interface MailboxPlace {
  name: string;
  type: string;
  regionCode: string;
}

/** What a place is called and where it is; null where nobody knows it. */
export async function placeOf(manager: EntityManager, organisationCode: string): Promise<MailboxPlace | null> {
  const [row = null] = await manager.query<MailboxPlace[]>(placeOfSql, [organisationCode]);
  return row;
}

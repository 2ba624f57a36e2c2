import type { EntityManager } from 'typeorm';

/** A mailbox by the code of its place, its role, the code of its region and its address. */
export interface KeptMailbox {
  code: string;
  role: string;
  regionCode: string;
  address: string;
}

/**
 * Mailboxes ($1 places, $2 roles, $3 regions, $4 addresses) that somebody ($5) set and their readers confirmed at a moment
 * ($6), with what was done to them. Those that are there already stay as they are.
 */
const setMailboxesSql = `
WITH wanted AS (
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS each (code, role, region, address)
), kept AS (
  INSERT INTO mailbox (organisation_code, role, region_code, version, address, set_by_name, set_at, confirmed_at)
  SELECT code, role, region, 1, address, $5, $6::timestamptz, $6::timestamptz FROM wanted
  ON CONFLICT DO NOTHING
  RETURNING organisation_code, role, region_code, address
)
INSERT INTO mailbox_step (organisation_code, role, number, region_code, step, address, person_name, happened_at)
SELECT organisation_code, role, number, region_code, step, address, $5, $6::timestamptz
FROM kept, (VALUES (1, 'SET'), (2, 'CONFIRMED')) AS done (number, step)`;

/** Keeps mailboxes as if `by` had set them and their readers had confirmed them at a moment. */
export async function keepMailboxes(
  manager: EntityManager,
  mailboxes: readonly KeptMailbox[],
  { by, at }: { by: string; at: Date },
): Promise<void> {
  const columns = [
    mailboxes.map(({ code }) => code),
    mailboxes.map(({ role }) => role),
    mailboxes.map(({ regionCode }) => regionCode),
    mailboxes.map(({ address }) => address),
  ];
  await manager.query(setMailboxesSql, [...columns, by, at]);
}

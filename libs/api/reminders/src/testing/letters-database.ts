import { loadReferenceFacts, recordPeriods, refreshPresentPlaces } from '@monitor/api-organisations';
import { restateRollups } from '@monitor/api-returns';
import type { MailboxRole } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';

/** For tests: the quarter that the letters are about; due on 30 November, closed after 31 December 2026. */
export const quarterId = '2026-27-Q2';
export const regionCode = 'Y61';

/** For tests: a database with organisations that are expected to send, and their mailboxes. */
export interface LettersDatabase extends TestDatabase {
  /** Adds organisations of one region, expected to send, each with a mailbox in use for both its roles. */
  addOrganisations(codes: readonly string[]): Promise<void>;
  /** Sets a mailbox that is in use. */
  addMailbox(code: string, role: MailboxRole): Promise<void>;
  /** Moves a return on, with the line of its timeline. */
  step(code: string, step: { kind: string; state: string; revision: number; at: string }): Promise<void>;
  /** How letters stand, in a few words each, in the order of their keys. */
  letters(): Promise<string[]>;
}

const stepSql = `
WITH head AS (
  INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state,
                                revision, updated_at)
  VALUES ($1, $2, 'PRACTICE', 'T6Y0W', $3, 1, $4, $5, $6)
  ON CONFLICT (organisation_code, quarter_id) DO UPDATE SET state = $4, revision = $5, updated_at = $6
)
INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name, role,
                          happened_at)
SELECT $1, $2, 1 + count(*), $3, $7, $5, gen_random_uuid(), 'Somebody', 'PREPARER', $6
FROM return_event WHERE organisation_code = $1 AND quarter_id = $2`;

const mailboxSql = `
INSERT INTO mailbox (organisation_code, role, region_code, version, address, set_by_name, set_at, confirmed_at)
VALUES ($1, $2, $3, 1, lower($1 || '.' || $2) || '@trust.example', 'Approver', '2026-09-01', '2026-09-01')`;

/** For tests: see LettersDatabase. */
export async function createLettersDatabase(): Promise<LettersDatabase> {
  const database = await createTestDatabase();
  const { tenantTx, query } = database;
  await loadReferenceFacts(tenantTx);
  const addMailbox = async (code: string, role: MailboxRole) =>
    void (await query(mailboxSql, [code, role, regionCode]));
  return {
    ...database,
    addMailbox,
    addOrganisations: async (codes) => {
      const periods = codes.map((code) => ({
        ...{ code, onsCode: null, type: 'PRACTICE' as const, name: `Practice ${code}`, icbCode: 'T6Y0W', regionCode },
        ...{ validFrom: '2020-04-01', validTo: null },
      }));
      await tenantTx.run({ system: 'import' }, async (manager) => {
        await recordPeriods(manager, { periods, isInvented: true, importId: null });
        await refreshPresentPlaces(manager, restateRollups);
      });
      for (const code of codes) {
        await addMailbox(code, 'PREPARER');
        await addMailbox(code, 'APPROVER');
      }
    },
    step: async (code, { kind, state, revision, at }) =>
      void (await query(stepSql, [code, quarterId, regionCode, state, revision, at, kind])),
    letters: async () => {
      const sql = `SELECT organisation_code || ' ' || letter_key || ': ' || state AS letter FROM letter ORDER BY 1`;
      return (await query<{ letter: string }>(sql)).map(({ letter }) => letter);
    },
  };
}

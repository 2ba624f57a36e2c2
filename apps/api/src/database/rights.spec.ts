import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { Client } from 'pg';
import { foreign, identities, identityNames, own, personOf } from './rights/identities.js';
import type { IdentityName, Place } from './rights/identities.js';
import { discardedNumber } from './rights/publication-rows.js';
import { rights } from './rights/rights.table.js';
import { samples, uncountedQuarterId } from './rights/sample-rows.js';
import { insertOf, tryStatement } from './rights/try-statement.js';
import type { Outcome, Statement } from './rights/try-statement.js';

/** Tables in an order in which each finds what it refers to. */
const inOrder = [
  'return_window',
  'organisation_period',
  'reorganisation',
  'loaded_collection',
  'person',
  'publication',
  'publication_audit',
  'quarterly_return',
  'return_revision',
  'comment_thread',
  'evaluation_question',
  'trust_kind_import',
  ...Object.keys(rights),
].filter((table, index, all) => all.indexOf(table) === index);
/** Tables of the product's ledger of migrations, which have their rows already. */
const filledByMigrations = ['migration_file', 'migrations'];
const tables = Object.keys(rights).sort();

let database: TestDatabase;
let sessions: Record<'LOGIN' | 'OWNER', Client>;

beforeAll(async () => {
  database = await createTestDatabase();
  const open = async (url: string) => {
    const session = new Client({ connectionString: url });
    await session.connect();
    return session;
  };
  sessions = { LOGIN: await open(database.loginUrl), OWNER: await open(database.ownerUrl) };
  await seed();
});
afterAll(async () => {
  for (const session of Object.values(sessions)) await session.end();
  await database.drop();
});

/** One row of each table about the own place and one about a foreign one, with people and windows to refer to. */
async function seed(): Promise<void> {
  const people = [...new Set(identityNames.map(personOf))];
  await database.query(
    `INSERT INTO person (id, issuer, subject, display_name) SELECT id, 'seed', id::text, 'Seed' FROM unnest($1::uuid[]) AS id`,
    [people],
  );
  await database.query(
    `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on) VALUES
       ('2026-27-Q1', '2026-04-01', '2026-06-30', '2026-07-01', '2026-07-31', '2026-12-31'),
       ('2026-27-Q2', '2026-07-01', '2026-09-30', '2026-10-01', '2026-10-31', '2026-12-31'),
       ($1, '2026-10-01', '2026-12-31', '2027-01-01', '2027-01-31', '2027-03-31')`,
    [uncountedQuarterId],
  );
  await database.query(
    `INSERT INTO publication (number, kind, quarter_id, policy_version, formula_version, discarded_at)
     VALUES ($1, 'FINAL', '2026-27-Q1', 'p', 'f', now())`,
    [discardedNumber],
  );
  for (const place of [own, foreign]) {
    for (const table of inOrder.filter((each) => !filledByMigrations.includes(each))) {
      const { text: insert, values } = insertOf(table, sampleOf(table, 'PRODUCT', place, 0).row);
      await database.query([insert, 'ON CONFLICT DO NOTHING'].join(' '), values);
      if (table === 'quarterly_return') await seedUncounted(place);
    }
  }
}

/** A return that does not count yet, with an answer that a helper typed a second time. */
async function seedUncounted(place: Place): Promise<void> {
  const head = sampleOf('quarterly_return', 'PRODUCT', place, 0).row;
  const answer = { ...sampleOf('return_answer', 'HELPER', place, 0).row, answer_key: 'HELPED', version: 2 };
  for (const [table, row] of Object.entries({ quarterly_return: head, return_answer: answer })) {
    const { text: insert, values } = insertOf(table, { ...row, quarter_id: uncountedQuarterId });
    await database.query(insert, values);
  }
}

function sampleOf(table: string, who: IdentityName, place: Place, fresh: number) {
  const sample = samples(who, place, fresh)[table];
  if (sample === undefined) throw new Error(`Table ${table} has no sample row: add one to rights/sample-rows.ts.`);
  return sample;
}

function attempt(who: IdentityName, statement: Statement): Promise<Outcome> {
  const identity = identities[who];
  return tryStatement(sessions[identity.connection], identity, statement);
}

const reaches = (outcome: Outcome): boolean => outcome !== 'DENIED' && outcome > 0;

/** Whoever reaches a row with a statement. */
async function whoReaches(statementOf: (who: IdentityName) => Statement): Promise<IdentityName[]> {
  const reached: IdentityName[] = [];
  for (const who of identityNames) if (reaches(await attempt(who, statementOf(who)))) reached.push(who);
  return reached;
}

const sorted = (names: readonly IdentityName[]) => [...names].sort();
const text = (...words: string[]): Statement => ({ text: words.join(' ') });

describe('the rights of everybody to every table', () => {
  it('are stated for every table there is, and for no other', async () => {
    const found = await database.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY relname`,
    );
    expect(found.map(({ name }) => name).sort()).toEqual(tables);
  });

  it.each(tables)('SELECT %s', async (table) => {
    expect(sorted(await whoReaches(() => text('SELECT 1 FROM', table)))).toEqual(sorted(rights[table]!.select));
  });

  it.each(tables)('INSERT %s', async (table) => {
    const reached = await whoReaches((who) => {
      const { text: insert, values } = insertOf(table, sampleOf(table, who, own, 1).row);
      return {
        text: [insert, table === 'present_boundaries' ? 'ON CONFLICT DO NOTHING' : ''].join(' '),
        values: values ?? [],
      };
    });
    expect(sorted(reached)).toEqual(sorted(rights[table]!.insert));
  });

  it.each(tables)('UPDATE %s', async (table) => {
    const reached = await whoReaches((who) => {
      const { row, set } = sampleOf(table, who, own, 0);
      return text('UPDATE', table, 'SET', set ?? `${Object.keys(row)[0]} = ${Object.keys(row)[0]}`);
    });
    expect(sorted(reached)).toEqual(sorted(rights[table]!.update));
  });

  it.each(tables)('DELETE %s', async (table) => {
    const allowed: IdentityName[] = ['session', 'sign_in_record', 'allowance_use'].includes(table)
      ? ['POOL']
      : [...(rights[table]!.delete ?? [])];
    expect(await whoReaches(() => text('DELETE FROM', table))).toEqual(allowed);
  });
});

/** Tables of organisations' own rows. */
const ofOrganisations = [
  'quarterly_return',
  'return_answer',
  'answer_cell_change',
  'answer_confirmation',
  'return_revision',
  'return_event',
  'active_time_meter',
  'return_active_time',
  'return_presence',
  'comment_thread',
  'comment_line',
  'plan_step',
  'comparison_note_step',
  'idempotency_key',
  'action_fact',
  'metric_fact',
  'return_extension',
  'loaded_answer',
  'loaded_status',
  'loaded_table',
];
const scoped = ['PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'HELPER', 'ADMINISTRATOR', 'NOBODY', 'PRETENDER'] as const;

describe('rows of a place that is not the own', () => {
  it.each(ofOrganisations)('are neither read, changed nor added by anybody of another place: %s', async (table) => {
    const isForeign = `organisation_code = '${foreign.organisationCode}'`;
    // England may read where returns stand and what was accepted of actions, and no more.
    const wide = ['quarterly_return', 'action_fact', 'loaded_status'].includes(table) ? ['PRETENDER'] : [];
    for (const who of scoped) {
      const { set } = sampleOf(table, who, foreign, 0);
      const insert = insertOf(table, sampleOf(table, who, foreign, 1).row);
      if (!wide.includes(who))
        expect([who, reaches(await attempt(who, text('SELECT 1 FROM', table, 'WHERE', isForeign)))]).toEqual([
          who,
          false,
        ]);
      expect(reaches(await attempt(who, text('UPDATE', table, 'SET', set ?? '', 'WHERE', isForeign)))).toBe(false);
      expect(await attempt(who, insert)).toBe('DENIED');
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAskedFor, mustReport } from '@monitor/domain';
import type { OrganisationPeriod, ReportingBody, Succession } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import { organisationsEntities } from '../organisations-entities.js';
import { recordPeriods } from '../periods/record-periods.query.js';
import { recordSuccessions } from '../periods/record-successions.query.js';
import { generatedHistory } from '../testing/generated-history.js';

const importer = { system: 'import' } as const;
const seeds = [1, 2, 3, 4, 5];

let database: TestDatabase;
let quarters: string[];

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
  const rows = await database.query<{ id: string }>('SELECT quarter_id AS id FROM return_window ORDER BY quarter_id');
  quarters = rows.map(({ id }) => id);
});
afterAll(() => database.drop());

/** The quarters for which the view expects an organisation, by code. */
async function expectedQuarters(prefix: string): Promise<Map<string, string[]>> {
  const rows = await database.query<{ code: string; quarters: string[] }>(
    `SELECT organisation_code AS code, array_agg(quarter_id ORDER BY quarter_id) AS quarters
     FROM asked_return WHERE starts_with(organisation_code, $1) GROUP BY 1`,
    [prefix],
  );
  return new Map(rows.map(({ code, quarters: own }) => [code, own]));
}

function bodyOf(code: string, periods: readonly OrganisationPeriod[], links: readonly Succession[]): ReportingBody {
  const own = periods.filter((period) => period.code === code);
  const relatives = (isOther: (link: Succession) => string | null) =>
    links.flatMap((link) => {
      const name = isOther(link);
      return name === null ? [] : [{ name, effectiveOn: link.effectiveOn }];
    });
  return {
    periods: own,
    successors: relatives((link) => (link.predecessorCode === code ? link.successorCode : null)),
    predecessors: relatives((link) => (link.successorCode === code ? link.predecessorCode : null)),
  };
}

describe('whether an organisation must report', () => {
  it.each(seeds)(
    'is the same by the rule and in the database, for every quarter of generated history %s',
    async (seed) => {
      const prefix = `G${seed}`;
      const { periods, links } = generatedHistory({ seed, prefix, from: '2022-01-01', to: '2027-12-31' });
      await database.tenantTx.run(importer, async (manager) => {
        await recordPeriods(manager, { periods, isInvented: true, importId: null });
        await recordSuccessions(manager, links);
      });
      const expected = await expectedQuarters(prefix);
      const codes = [...new Set(periods.map(({ code }) => code))];
      expect(codes.length).toBeGreaterThan(100);
      for (const code of codes) {
        const body = bodyOf(code, periods, links);
        const asked = quarters.filter((quarter) => isAskedFor(body, quarter));
        expect([code, asked]).toEqual([code, expected.get(code) ?? []]);
      }
    },
  );

  it('asks nobody twice: a body that was succeeded and the new one that took over never share a quarter', () => {
    for (const seed of seeds) {
      const { periods, links } = generatedHistory({ seed, prefix: 'G', from: '2022-01-01', to: '2027-12-31' });
      const opened = (code: string) =>
        bodyOf(code, periods, links)
          .periods.map(({ validFrom }) => validFrom)
          .sort()[0];
      for (const { predecessorCode, successorCode, effectiveOn } of links) {
        if (opened(successorCode) !== effectiveOn) continue;
        const [before, after] = [bodyOf(predecessorCode, periods, links), bodyOf(successorCode, periods, links)];
        if (before.periods.some(({ validTo }) => validTo === null || validTo >= effectiveOn)) continue;
        const both = quarters.filter((quarter) => isAskedFor(before, quarter) && isAskedFor(after, quarter));
        expect([predecessorCode, successorCode, both]).toEqual([predecessorCode, successorCode, []]);
      }
    }
  });

  it('gives a reason for every organisation and quarter, whatever happened to it', () => {
    const { periods, links } = generatedHistory({ seed: 1, prefix: 'G', from: '2022-01-01', to: '2027-12-31' });
    for (const code of new Set(periods.map((period) => period.code))) {
      for (const quarter of quarters) {
        const { reason } = mustReport(bodyOf(code, periods, links), quarter, '2026-11-24');
        expect(reason).toMatch(/^[A-Z].*\.$/);
        expect(reason).not.toMatch(/undefined|null|This organisation/);
      }
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QuartersService } from '@monitor/api-reference';
import { burdenOf, editionFor } from '@monitor/domain';
import { CommentScenarios } from '../testing/comment-scenario.builder.js';
import type { CommentScenario } from '../testing/comment-scenario.builder.js';
import { ReturnTimesService } from './return-times.service.js';

const closed = '2026-27-Q1';
const open = '2026-27-Q2';
let scenarios: CommentScenarios;
let scenario: CommentScenario;
let practices = 0;

beforeAll(async () => {
  scenarios = await CommentScenarios.open();
  scenario = await scenarios.next();
});
afterAll(() => scenarios.database.drop());

/** A practice that was measured: minutes in D1, half as many in D2. */
async function measured(minutes: number, { quarter = closed, isTypedFor = false, isSent = true } = {}): Promise<void> {
  practices += 1;
  const code = `P${String(practices + 20)}`;
  await scenarios.begin(code, quarter, isSent ? 'ACCEPTED' : 'DRAFT');
  const { database } = scenarios;
  if (!isSent) await database.query('UPDATE quarterly_return SET revision = 0 WHERE organisation_code = $1', [code]);
  await database.query(
    `INSERT INTO return_active_time (organisation_code, quarter_id, section, spent_on, seconds)
     VALUES ($1, $2, 'D1', '2026-08-01', $3), ($1, $2, 'D1', '2026-08-02', $3), ($1, $2, 'D2', '2026-08-02', $3)`,
    [code, quarter, minutes * 30],
  );
  if (!isTypedFor) return;
  await database.query(
    `INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name, role,
                               received_from, received_on)
     VALUES ($1, $2, 1, 'Y61', 'TYPED_ON_BEHALF', 0, gen_random_uuid(), 'Helper', 'HELPER', 'PAPER', '2026-08-01')`,
    [code, quarter],
  );
}

async function practicesIn(quarter: string) {
  const tx = scenarios.database.tenantTx.at('2026-11-20T12:00:00Z');
  const { types } = await new ReturnTimesService(tx, new QuartersService(tx)).read(scenario.people.analyst, quarter);
  return types.find(({ organisationType }) => organisationType === 'PRACTICE')!;
}

describe('how long returns took', () => {
  it('is hidden until ten organisations were measured, whoever sent nothing or was typed for not among them', async () => {
    for (const minutes of [10, 20, 30, 40, 50, 60, 70, 80, 90]) await measured(minutes);
    await measured(500, { isTypedFor: true });
    await measured(500, { isSent: false });
    expect(await practicesIn(closed)).toMatchObject({
      ...{ organisations: 9, measured: null },
      whyHidden: 'Hidden where fewer than 10 organisations were measured.',
    });
    expect((await practicesIn(closed)).sections.every((section) => section.measured === null)).toBe(true);
  });

  it('is told as quartiles by section, beside what was expected, every organisation in every section', async () => {
    await measured(100);
    const { organisations, whyHidden, measured: whole, sections, expectedMinutes } = await practicesIn(closed);
    expect([organisations, whyHidden]).toEqual([10, null]);
    // 15, 30 … 150 minutes: the means of the second to fourth, fifth to seventh, seventh to ninth.
    expect(whole).toEqual({ lower: 45, median: 90, upper: 120 });
    const of = (key: string) => sections.find(({ section }) => section === key)?.measured;
    expect(of('D1')).toEqual({ lower: 30, median: 60, upper: 80 });
    expect(of('D2')).toEqual({ lower: 15, median: 30, upper: 40 });
    expect(of('D3')).toEqual({ lower: 0, median: 0, upper: 0 });
    expect(expectedMinutes).toBe(burdenOf(editionFor(closed), 'PRACTICE').minutes);
  });

  it('is never the time of one organisation: another minute of any one moves nothing, or every figure by five', async () => {
    const before = (await practicesIn(closed)).measured;
    const { database } = scenarios;
    const codes = Array.from({ length: practices }, (_, index) => `P${String(index + 21)}`);
    for (const code of codes) {
      const more = (seconds: number) =>
        database.query(
          `UPDATE return_active_time SET seconds = seconds + $2
           WHERE organisation_code = $1 AND quarter_id = $3 AND section = 'D2'`,
          [code, seconds, closed],
        );
      await more(60);
      const after = (await practicesIn(closed)).measured;
      for (const key of ['lower', 'median', 'upper'] as const) {
        expect([0, 5]).toContain((after?.[key] ?? NaN) - (before?.[key] ?? NaN));
        expect((after?.[key] ?? NaN) % 5).toBe(0);
      }
      await more(-60);
    }
  });

  it('waits until the quarter is closed, so that nobody learns of the one that came in between', async () => {
    for (let practice = 0; practice < 6; practice += 1) await measured(10, { quarter: open });
    expect(await practicesIn(open)).toMatchObject({ whyHidden: 'Hidden until the quarter is closed.', measured: null });
  });

  it.each(['preparer', 'lead', 'helper'] as const)('is refused to a %s', (who) => {
    const tx = scenarios.tenantTx();
    const service = new ReturnTimesService(tx, new QuartersService(tx));
    expect(() => service.read(scenario.people[who], closed)).toThrow(
      expect.objectContaining({ code: 'NOT_PERMITTED' }),
    );
  });
});

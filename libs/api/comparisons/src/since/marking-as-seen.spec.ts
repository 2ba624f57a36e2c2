import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { settledAfterSeconds } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { ChangesSinceService } from './changes-since.service.js';
import { addNoteStep, emptyWorld } from './testing/changed-world.builder.js';

const lead: Actor = {
  ...{
    personId: randomUUID(),
    displayName: 'Lead',
    role: 'REGIONAL_LEAD',
    organisationCodes: [],
    regionCodes: ['Y56'],
  },
};
const begin = Date.parse('2026-11-20T09:00:00Z');
const after = (seconds: number) => new Date(begin + seconds * 1_000);
const finding = (sentence: string) => ({ address: '/consistency', sentence });

let database: TestDatabase;
const at = (seconds: number) => new ChangesSinceService(database.tenantTx.at(after(seconds).toISOString()));
const mark = (seconds: number, madeAt: number, actor = lead) =>
  at(seconds).markSeen(actor, { madeAt: after(madeAt), findings: null });

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => emptyWorld(database));
afterAll(() => database.drop());

/** Something that happens, and becomes visible some seconds later, as its transaction ends; a list; or a list marked. */
type Step = { at: number } & (
  { does: 'HAPPENS'; lasts: number } | { does: 'LISTS' } | { does: 'MARKS'; which: number }
);
const anyStep = fc.oneof(
  fc.record({ at: fc.nat(600), does: fc.constant('HAPPENS' as const), lasts: fc.nat(settledAfterSeconds) }),
  fc.record({ at: fc.nat(600), does: fc.constant('LISTS' as const) }),
  fc.record({ at: fc.nat(600), does: fc.constant('MARKS' as const), which: fc.nat() }),
) satisfies fc.Arbitrary<Step>;
/** When a step shows: what happens, once it is committed. */
const showsAt = (step: Step) => step.at + (step.does === 'HAPPENS' ? step.lasts : 0);

/** The view numbers stand for what happened: each is a shared view of a colleague. */
async function happens(happenedAt: number): Promise<number> {
  const [row] = await database.query<{ number: number }>(
    `INSERT INTO saved_view (person_id, person_name, role, acting_for, name, address, note, is_shared, saved_at)
     VALUES (gen_random_uuid(), 'A colleague', 'REGIONAL_LEAD', 'Y56', 'View', '/equity', '', true, $1) RETURNING number`,
    [after(happenedAt)],
  );
  return row?.number ?? 0;
}

describe('marking a list as seen', () => {
  it('hides nothing that no list had shown, and shows nothing again that one had, in whatever order all happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 14 }), async (steps) => {
        await database.query('TRUNCATE saved_view, last_look RESTART IDENTITY');
        let happened = 0;
        const lists: { madeAt: Date; total: number }[] = [];
        let seen: { madeAt: Date; total: number } = { madeAt: new Date(0), total: 0 };
        const list = async (seconds: number) => {
          const { madeAt, groups } = await at(seconds).list(lead);
          return { madeAt, total: seen.total + (groups[0]?.total ?? 0) };
        };
        for (const step of [...steps].sort((a, b) => showsAt(a) - showsAt(b))) {
          if (step.does === 'HAPPENS') happened = Math.max(happened, await happens(step.at));
          else if (step.does === 'LISTS') lists.push(await list(step.at));
          else {
            const marked = lists[step.which % Math.max(lists.length, 1)];
            if (marked === undefined) continue;
            await at(step.at).markSeen(lead, { madeAt: marked.madeAt, findings: null });
            if (marked.madeAt > seen.madeAt) seen = marked;
          }
        }
        // All that was seen and all that is left are all that happened: nothing is missing, and nothing is told twice.
        expect((await list(2_000)).total).toBe(happened);
      }),
      { numRuns: 80 },
    );
  });

  it('keeps what happened after the list was made, however late it is marked', async () => {
    await addNoteStep(database, 'First', { at: after(0) });
    const { madeAt } = await at(60).list(lead);
    await addNoteStep(database, 'Second', { at: after(61) });
    expect(await at(3_600).markSeen(lead, { madeAt, findings: null })).toEqual({ seenUntil: madeAt });
    const left = await at(3_600).list(lead);
    expect([left.since, left.groups.map(({ total }) => total)]).toEqual([madeAt, [1]]);
  });

  it('goes never backwards, also where two mark at once', async () => {
    await Promise.all([300, 100, 200].map((madeAt) => mark(600, madeAt)));
    expect((await at(600).list(lead)).since).toEqual(after(300));
    expect(await mark(600, 50)).toEqual({ seenUntil: after(300) });
    expect((await at(600).list(lead)).since).toEqual(after(300));
  });

  it('is refused for a moment that no list reaches yet, and changes nothing', async () => {
    await expect(mark(60, 31)).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
    expect((await at(60).list(lead)).isFirstLook).toBe(true);
    expect(await mark(60, 30)).toEqual({ seenUntil: after(30) });
  });

  it('is of one person, in one role, for one place', async () => {
    await mark(60, 30);
    const others: Actor[] = [
      { ...lead, personId: randomUUID() },
      { ...lead, regionCodes: ['Y58'] },
      { ...lead, role: 'NATIONAL_ANALYST', regionCodes: ['*'] },
    ];
    for (const other of others) expect((await at(60).list(other)).isFirstLook).toBe(true);
  });

  it('keeps the findings that stood beside it, and those of before where none did', async () => {
    await at(600).markSeen(lead, { madeAt: after(100), findings: [finding('Practice differs.')] });
    await at(600).markSeen(lead, { madeAt: after(90), findings: [finding('An older list.')] });
    await mark(600, 200);
    expect((await at(600).list(lead)).findings).toEqual([finding('Practice differs.')]);
  });

  it.each([
    ['too many findings', Array.from({ length: 13 }, () => finding('One'))],
    ['a finding that is too long', [finding('a'.repeat(1_001))]],
  ])('refuses %s', async (_what, findings) => {
    await expect(at(60).markSeen(lead, { madeAt: after(0), findings })).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
    });
  });
});

it('tells three of a kind at most, whatever happened', async () => {
  for (let seconds = 0; seconds < 5; seconds += 1) await happens(seconds);
  const [group] = (await at(60).list(lead)).groups;
  expect([group?.total, group?.changes.map(({ number }) => number)]).toEqual([5, [5, 4, 3]]);
});

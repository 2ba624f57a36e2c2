import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commentVisibilities, returnStates, rolesThatSee } from '@monitor/domain';
import type { Actor, CommentVisibility } from '@monitor/domain';
import fc from 'fast-check';
import { CommentScenarios } from '../testing/comment-scenario.builder.js';
import type { CommentScenario } from '../testing/comment-scenario.builder.js';

type Who = keyof CommentScenario['people'];
const ofReturn = ['preparer', 'approver', 'lead', 'helper'] as const satisfies readonly Who[];
const others = ['stranger', 'foreignLead', 'analyst'] as const satisfies readonly Who[];
const everybody = [...ofReturn, ...others];
const states = returnStates.filter((state) => state !== 'NOT_STARTED');

let scenarios: CommentScenarios;
beforeAll(async () => {
  scenarios = await CommentScenarios.open();
});
afterAll(() => scenarios.database.drop());

const isOfReturn = (who: Who): boolean => ofReturn.some((each) => each === who);

/** The conversations that the database itself shows somebody, whatever the service asks first. */
async function shownByDatabase({ place }: CommentScenario, actor: Actor): Promise<string[]> {
  const rows = await scenarios.tenantTx().run(actor, (manager) =>
    manager.query<{ thread: string }[]>(
      `SELECT DISTINCT t.thread FROM comment_thread t FULL JOIN comment_line line USING (organisation_code, quarter_id, thread)
       WHERE organisation_code = $1`,
      [place.organisationCode],
    ),
  );
  return rows.map(({ thread }) => thread).sort();
}

/** What somebody writes, and for whom. */
const writing = fc.record({ who: fc.constantFrom(...everybody), visibility: fc.constantFrom(...commentVisibilities) });

describe('a conversation about a return', () => {
  it('is seen and written in by those whom its visibility names, in every state of the return, and by nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...states),
        fc.array(writing, { minLength: 1, maxLength: 5 }),
        async (state, written) => {
          const scenario = await scenarios.next(state);
          const { place, people } = scenario;
          const kept: { id: string; visibility: CommentVisibility }[] = [];
          for (const { who, visibility } of written) {
            const may = isOfReturn(who) && rolesThatSee(visibility).includes(people[who].role);
            const begun = scenarios.begun(scenario, who, { visibility });
            if (may) kept.push({ id: (await begun).id, visibility });
            else
              await expect(begun).rejects.toMatchObject({
                code: isOfReturn(who) ? 'NOT_PERMITTED' : 'RETURN_NOT_FOUND',
              });
          }
          for (const who of everybody) {
            const seen = kept.filter(
              ({ visibility }) => isOfReturn(who) && rolesThatSee(visibility).includes(people[who].role),
            );
            const ids = seen.map(({ id }) => id).sort();
            expect({ who, ids: await shownByDatabase(scenario, people[who]) }).toEqual({ who, ids });
            const read = scenarios.read(scenario, people[who]);
            if (!isOfReturn(who)) await expect(read).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
            else expect({ who, ids: (await read).map(({ id }) => id).sort() }).toEqual({ who, ids });
            for (const { id } of kept.filter((each) => !ids.includes(each.id))) {
              const reply = scenarios.comments.replyToComment(people[who], {
                ...place,
                thread: id,
                seen: 1,
                text: 'Let me in',
              });
              await expect(reply).rejects.toMatchObject({ code: isOfReturn(who) ? 'NOT_FOUND' : 'RETURN_NOT_FOUND' });
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('asks nobody who does not see it', async () => {
    const scenario = await scenarios.next();
    for (const addressedTo of ['REGIONAL_LEAD', 'HELPER', 'ADMINISTRATOR'] as const) {
      const asked = scenarios.begun(scenario, 'preparer', { visibility: 'ORGANISATION', addressedTo });
      await expect(asked).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD', message: /would not see the comment/ });
    }
  });

  it.each([
    ['another visibility than its conversation', { visibility: 'REGION' }, /fk_comment_line_thread/],
    ['another region', { region_code: 'Y56' }, /fk_comment_line_thread/],
    ['the name of somebody else', { person_id: '00000000-0000-4000-8000-000000000001' }, /row-level security/],
    ['another role', { role: 'APPROVER' }, /row-level security/],
  ])('takes no line with %s, also past the service', async (_what, claimed, refusal) => {
    const scenario = await scenarios.next();
    const { preparer } = scenario.people;
    const { id } = await scenarios.begun(scenario, 'preparer', { visibility: 'ORGANISATION' });
    const honest = {
      ...{ organisation_code: scenario.place.organisationCode, quarter_id: scenario.place.quarterId, thread: id },
      ...{ number: 2, region_code: 'Y61', visibility: 'ORGANISATION', kind: 'REPLIED', words: 'x' },
      ...{ person_id: preparer.personId, person_name: 'x', role: preparer.role },
    };
    const add = (row: object) =>
      scenarios.tenantTx().run(preparer, (manager) =>
        manager.query(
          `INSERT INTO comment_line (organisation_code, quarter_id, thread, number, region_code, visibility, kind, words, person_id, person_name, role)
           SELECT organisation_code, quarter_id, thread, number, region_code, visibility, kind, words, person_id, person_name, role
           FROM jsonb_populate_record(null::comment_line, $1::jsonb)`,
          [JSON.stringify(row)],
        ),
      );
    await expect(add({ ...honest, ...claimed })).rejects.toThrow(refusal);
    await add(honest);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mostLines, mostThreads } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import fc from 'fast-check';
import { ReturnsService } from '../queries/returns.service.js';
import { CommentScenarios } from '../testing/comment-scenario.builder.js';
import type { CommentScenario } from '../testing/comment-scenario.builder.js';

let scenarios: CommentScenarios;
beforeAll(async () => {
  scenarios = await CommentScenarios.open();
});
afterAll(() => scenarios.database.drop());

type Step = 'replyToComment' | 'resolveComment' | 'reopenComment';

function take(
  step: Step,
  { place }: CommentScenario,
  who: Actor,
  said: { thread: string; seen: number; text?: string },
) {
  return scenarios.comments[step](who, { ...place, ...said }).then(({ thread }) => thread);
}

/** How many conversations wait for somebody in this return. */
async function asked({ place }: CommentScenario, who: Actor): Promise<number> {
  const { threads } = await scenarios.comments.commentsAskedOfMe(who, { first: 100 });
  return threads.filter(({ organisationCode }) => organisationCode === place.organisationCode).length;
}

const step = fc.record({
  step: fc.constantFrom<Step>('replyToComment', 'resolveComment', 'reopenComment'),
  who: fc.constantFrom('preparer', 'approver', 'lead', 'helper'),
  text: fc.constantFrom(undefined, 'A word about it'),
  isStale: fc.boolean(),
});

function refusalOf(name: Step, text: string | undefined, isStale: boolean): string | null {
  if (name === 'replyToComment' && text === undefined) return 'COMMENT_NEEDED';
  return name === 'resolveComment' && isStale ? 'REVISION_STALE' : null;
}

describe('the lines of a conversation', () => {
  it('say how it stands, lose no word, and resolve nothing that was not read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const scenario = await scenarios.next();
        const { id } = await scenarios.begun(scenario);
        const model = { lines: 1, isOpen: true, words: ['Is this right?'] };
        for (const { step: name, who, text, isStale } of steps) {
          const seen = model.lines - (isStale ? 1 : 0);
          const taken = take(name, scenario, scenario.people[who as 'lead'], {
            thread: id,
            seen,
            ...(text && { text }),
          });
          const isNothing = text === undefined && name === (model.isOpen ? 'reopenComment' : 'resolveComment');
          const code = isNothing ? null : refusalOf(name, text, isStale);
          if (code !== null) {
            await expect(taken).rejects.toMatchObject({ code });
          } else {
            const thread = await taken;
            model.lines += isNothing ? 0 : 1;
            if (!isNothing) model.isOpen = name !== 'resolveComment';
            if (text !== undefined) model.words.push(text);
            expect({ lines: thread.lines.length, isOpen: thread.isOpen }).toEqual({
              lines: model.lines,
              isOpen: model.isOpen,
            });
          }
        }
        const [thread] = await scenarios.read(scenario, scenario.people.lead);
        expect(thread?.lines.flatMap(({ text }) => text ?? [])).toEqual(model.words);
        expect(thread?.lines.map(({ number }) => number)).toEqual(
          Array.from({ length: model.lines }, (_, nth) => nth + 1),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('hold one resolution when two resolve at once, and both are told that it is resolved', async () => {
    const scenario = await scenarios.next();
    const { preparer, approver } = scenario.people;
    const { id } = await scenarios.begun(scenario);
    const answers = await Promise.all(
      [preparer, approver].map((who) => take('resolveComment', scenario, who, { thread: id, seen: 1 })),
    );
    expect(answers.map(({ isOpen }) => isOpen)).toEqual([false, false]);
    expect((await scenarios.read(scenario, preparer))[0]?.lines).toHaveLength(2);
  });

  it('are kept one after the other when many write at once', async () => {
    const scenario = await scenarios.next();
    const { id } = await scenarios.begun(scenario);
    const said = Array.from({ length: 12 }, (_, nth) => `Word ${nth}`);
    const everybody = [scenario.people.preparer, scenario.people.approver, scenario.people.lead];
    await Promise.all(
      said.map((text, nth) => take('replyToComment', scenario, everybody[nth % 3]!, { thread: id, seen: 1, text })),
    );
    const [thread] = await scenarios.read(scenario, scenario.people.lead);
    expect(
      thread?.lines
        .slice(1)
        .map(({ text }) => text)
        .sort(),
    ).toEqual([...said].sort());
  });

  it('end at their limit, as do the conversations about a return', async () => {
    const scenario = await scenarios.next();
    const { organisationCode, quarterId } = scenario.place;
    const { id } = await scenarios.begun(scenario);
    await scenarios.database.query(
      `INSERT INTO comment_line SELECT organisation_code, quarter_id, thread, nth, region_code, visibility, 'REPLIED', 'x', person_id, person_name, role
       FROM comment_line, generate_series(2, $2) nth WHERE thread = $1`,
      [id, mostLines],
    );
    const more = take('replyToComment', scenario, scenario.people.lead, { thread: id, seen: 1, text: 'More' });
    await expect(more).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW', message: /Begin another comment/ });
    await scenarios.database.query(
      `INSERT INTO comment_thread SELECT $1, $2, gen_random_uuid(), 'Y61', 'REGION' FROM generate_series(2, $3)`,
      [organisationCode, quarterId, mostThreads],
    );
    await expect(scenarios.begun(scenario)).rejects.toMatchObject({ message: /cannot have more/ });
  });
});

describe('a comment', () => {
  it.each([
    ['is empty', { text: ' \n ' }, 'COMMENT_NEEDED'],
    ['is too long', { text: 'x'.repeat(1001) }, 'INPUT_NOT_UNDERSTOOD'],
    ['is about a question that is not asked', { question: 'D9-S9' }, 'INPUT_NOT_UNDERSTOOD'],
  ])('is refused where it %s', async (_what, wrong, code) => {
    const { place, people } = await scenarios.next();
    const input = { ...place, visibility: 'REGION' as const, text: 'Is this right?', ...wrong };
    await expect(scenarios.comments.commentOnReturn(people.preparer, input)).rejects.toMatchObject({ code });
  });

  it('is refused where nobody has begun the return, with what to do', async () => {
    const refusal = { code: 'STATE_DOES_NOT_ALLOW', message: /Save an answer first/ };
    await expect(scenarios.begun(await scenarios.next('NOT_STARTED'))).rejects.toMatchObject(refusal);
  });

  it('changes neither the return nor when it was last worked on', async () => {
    const scenario = await scenarios.next();
    const returns = new ReturnsService(scenarios.tenantTx());
    const before = await returns.quarterlyReturn(scenario.people.preparer, scenario.place);
    await scenarios.begun(scenario);
    expect(await returns.quarterlyReturn(scenario.people.preparer, scenario.place)).toEqual(before);
  });

  it('waits for the role that it asks, then for whoever asked, and for nobody once it is resolved', async () => {
    const scenario = await scenarios.next();
    const { preparer, approver, lead } = scenario.people;
    const { id } = await scenarios.begun(scenario, 'preparer', { addressedTo: 'REGIONAL_LEAD' });
    const waiting = () => Promise.all([preparer, approver, lead].map((who) => asked(scenario, who)));
    expect(await waiting()).toEqual([0, 0, 1]);
    await take('replyToComment', scenario, lead, { thread: id, seen: 1, text: 'It is' });
    expect(await waiting()).toEqual([1, 0, 0]);
    await take('replyToComment', scenario, preparer, { thread: id, seen: 2, text: 'All of it?' });
    expect(await waiting()).toEqual([0, 0, 1]);
    await take('resolveComment', scenario, preparer, { thread: id, seen: 3 });
    expect(await waiting()).toEqual([0, 0, 0]);
  });
});

describe('the list of a return', () => {
  it('read page by page is the whole of it, once', async () => {
    const scenario = await scenarios.next();
    const ids: string[] = [];
    for (let nth = 0; nth < 5; nth += 1) ids.push((await scenarios.begun(scenario)).id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { threads, nextCursor, total } = await scenarios.comments.returnComments(scenario.people.lead, {
        ...{ ...scenario.place, first: 2, after },
      });
      expect(total).toBe(5);
      seen.push(...threads.map(({ id }) => id));
      after = nextCursor;
    } while (after !== null);
    // All were begun in the same instant of the tests.
    expect(seen).toEqual([...ids].sort());
  });

  it.each(['x', Buffer.from('["returnComments","now","x"]').toString('base64url')])(
    'is not read after %j, which it did not hand out',
    async (after) => {
      const { place, people } = await scenarios.next();
      const read = () => scenarios.comments.returnComments(people.lead, { ...place, first: 2, after });
      expect(read).toThrow(expect.objectContaining({ code: 'INPUT_NOT_UNDERSTOOD' }));
    },
  );

  it('takes over from earlier quarters what was still open when its window opened, and nothing else', async () => {
    const scenario = await scenarios.next('DRAFT', '2026-27-Q1');
    const { people, place } = scenario;
    const write = async (resolvedAt: string | null) => {
      const august = scenarios.on('2026-08-01T09:00:00Z');
      const { thread } = await august.commentOnReturn(people.preparer, {
        ...place,
        visibility: 'REGION',
        text: 'Later?',
      });
      const resolution = { ...place, thread: thread.id, seen: 1 };
      if (resolvedAt !== null) await scenarios.on(resolvedAt).resolveComment(people.approver, resolution);
      return thread.id;
    };
    const [open, , after] = [
      await write(null),
      await write('2026-09-30T22:59:00Z'),
      await write('2026-10-05T09:00:00Z'),
    ];
    const next = { ...scenario, place: { ...place, quarterId: '2026-27-Q2' } };
    const seen = await scenarios.read(next, people.preparer);
    expect(seen.map(({ id, quarterId, isOpen }) => [id, quarterId, isOpen])).toEqual(
      expect.arrayContaining([
        [open, '2026-27-Q1', true],
        [after, '2026-27-Q1', false],
      ]),
    );
    expect(seen).toHaveLength(2);
  });
});

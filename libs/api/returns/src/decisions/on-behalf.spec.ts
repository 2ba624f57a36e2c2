import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor, Receipt } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { ReturnsService } from '../queries/returns.service.js';
import { returnsEntities } from '../returns-entities.js';
import {
  actorAs,
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import { ReturnDecisionsService } from './return-decisions.service.js';

const board = 'T6Y0W';
const paper: Receipt = { source: 'PAPER', receivedOn: '2026-10-03' };
const helper = actorAs('HELPER', { displayName: 'Sam', helpedCodes: [board] });
let database: TestDatabase;
let saving: SaveAnswersService;
let deciding: ReturnDecisionsService;
let returns: ReturnsService;
let opened = 0;
let organisationCode: string;
let people: ReturnType<typeof peopleOf>;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  const codes = Array.from({ length: 20 }, (_, index) => ({ code: `H${String(index + 1).padStart(2, '0')}` }));
  await openOrganisations(database.tenantTx, [
    ...codes,
    { code: 'FAR', name: 'Far Practice', icbCode: 'OTHER', regionCode: 'Y58' },
  ]);
  saving = new SaveAnswersService(onDayOfTests(database));
  deciding = new ReturnDecisionsService(onDayOfTests(database));
  returns = new ReturnsService(onDayOfTests(database));
});
afterAll(() => database.drop());
beforeEach(() => {
  opened += 1;
  organisationCode = `H${String(opened).padStart(2, '0')}`;
  people = peopleOf(organisationCode);
});

const read = (actor: Actor) => returns.quarterlyReturn(actor, { organisationCode, quarterId });
const complete = (numerator = 800) => completeContent(organisationCode, { numerator });

/** Types what is new in a content; all of it at first. */
async function type(actor: Actor, content = complete(), onBehalf: Receipt | null = paper) {
  const { draft } = await read(actor);
  const versions = new Map(draft?.answers.map(({ question, version }) => [question, version]));
  return saving.saveAnswers(actor, { ...toSave(content, versions), ...(onBehalf !== null && { onBehalf }) });
}

async function confirm(actor: Actor) {
  const { toConfirm: answers } = await read(actor);
  return deciding.confirmAnswers(actor, { organisationCode, quarterId, answers });
}

function submit(actor: Actor, idempotencyKey: string = randomUUID()) {
  return deciding.submitReturn(actor, { organisationCode, quarterId, expectedRevision: 0, idempotencyKey });
}

async function latest(actor: Actor) {
  const { head, contentHash } = await read(actor);
  return { organisationCode, quarterId, revision: head.revision, contentHash: contentHash ?? '', comment: null };
}

describe('a helper', () => {
  it('types for a body of the board, says from what, and is named in the history once a session', async () => {
    await type(helper);
    await type(helper, complete(700));
    await type(helper, complete(600), { source: 'PHONE', receivedOn: '2026-10-20' });
    const { events, onBehalf, draft, allowed } = await read(helper);
    expect(events.map(({ kind, receivedFrom, receivedOn }) => [kind, receivedFrom, receivedOn])).toEqual([
      ['STARTED', null, null],
      ['TYPED_ON_BEHALF', 'PAPER', '2026-10-03'],
      ['TYPED_ON_BEHALF', 'PHONE', '2026-10-20'],
    ]);
    expect(onBehalf).toMatchObject([
      { typedByName: 'Sam', ...paper, confirmedByName: null },
      { typedByName: 'Sam', source: 'PHONE', confirmedByName: null },
    ]);
    expect(onBehalf.reduce((sum, { answers }) => sum + answers, 0)).toBe(draft?.answers.length);
    expect(allowed).toEqual(['EDIT']);
  });

  it.each<[string, Receipt | null]>([
    ['does not say from what', null],
    ['says a day that is still to come', { source: 'PAPER', receivedOn: '2026-10-21' }],
    ['says a day that is none', { source: 'PAPER', receivedOn: '2026-02-30' }],
  ])('is refused who %s', async (_title, onBehalf) => {
    await expect(type(helper, complete(), onBehalf)).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
    expect((await read(helper)).head.state).toBe('NOT_STARTED');
  });

  it('neither submits, confirms, signs off nor accepts', async () => {
    await type(helper);
    const decision = await latest(helper);
    for (const take of [
      () => submit(helper),
      () => confirm(helper),
      () => deciding.signOffReturn(helper, decision),
      () => deciding.sendBackReturn(helper, decision),
      () => deciding.acceptReturn(helper, decision),
      () => deciding.reopenReturn(helper, { ...decision, expectedRevision: 0, reason: 'So' }),
    ]) {
      await expect(take()).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    }
  });

  it('finds no return of another board, in the words for one that does not exist', async () => {
    const far = { organisationCode: 'FAR', quarterId };
    await expect(returns.quarterlyReturn(helper, far)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
    await expect(
      saving.saveAnswers(helper, { ...toSave(completeContent('FAR')), onBehalf: paper }),
    ).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
  });

  it('is given the returns of the board that can be typed in, page by page', async () => {
    const { total, returns: first, nextCursor } = await returns.helpedReturns(helper, { first: 15 });
    const { returns: rest } = await returns.helpedReturns(helper, { first: 15, after: nextCursor });
    const listed = [...first, ...rest].map(({ organisation }) => organisation.code);
    expect(listed).toHaveLength(total);
    expect(new Set(listed).size).toBe(total);
    expect(listed).toContain('H01');
    expect(listed).not.toContain('FAR');
  });
});

describe('what a helper typed', () => {
  it('is submitted once a preparer has confirmed it, and shown with who did to the region', async () => {
    await type(helper);
    await expect(submit(people.preparer)).rejects.toMatchObject({ code: 'NOT_CONFIRMED' });
    expect((await read(people.preparer)).allowed).toEqual(['EDIT', 'CONFIRM']);
    await confirm(people.preparer);
    expect((await read(people.preparer)).allowed).toEqual(['EDIT', 'SUBMIT']);
    await submit(people.preparer);
    const seen = await read(people.lead);
    expect(seen.onBehalf).toMatchObject([{ typedByName: 'Sam', ...paper, confirmedByName: 'preparer' }]);
    expect(seen.events.map(({ kind }) => kind)).toEqual(['STARTED', 'TYPED_ON_BEHALF', 'CONFIRMED', 'SUBMITTED']);
  });

  it('must be confirmed again where the helper types once more, and only that', async () => {
    await type(helper);
    await confirm(people.preparer);
    await type(helper, complete(700));
    const { draft, toConfirm } = await read(people.preparer);
    expect(toConfirm.length).toBeGreaterThan(0);
    expect(toConfirm.length).toBeLessThan(draft?.answers.length ?? 0);
    await expect(submit(people.preparer)).rejects.toMatchObject({ code: 'NOT_CONFIRMED' });
    await confirm(people.preparer);
    await submit(people.preparer);
  });

  it('is not confirmed in a version that nobody looked at', async () => {
    await type(helper);
    const { draft } = await read(people.preparer);
    await type(helper, complete(700));
    const seen = { organisationCode, quarterId, answers: draft?.answers ?? [] };
    await expect(deciding.confirmAnswers(people.preparer, seen)).rejects.toMatchObject({ code: 'REVISION_STALE' });
  });

  it('confirmed twice and submitted twice has one effect', async () => {
    await type(helper);
    const { draft } = await read(people.preparer);
    const seen = { organisationCode, quarterId, answers: draft?.answers ?? [] };
    await deciding.confirmAnswers(people.preparer, seen);
    await deciding.confirmAnswers(people.preparer, seen);
    const key = randomUUID();
    await Promise.all([submit(people.preparer, key), submit(people.preparer, key)]);
    const { events, head } = await read(people.preparer);
    expect(head.revision).toBe(1);
    expect(events.filter(({ kind }) => kind === 'CONFIRMED')).toHaveLength(1);
    expect(events.filter(({ kind }) => kind === 'SUBMITTED')).toHaveLength(1);
  });

  it('is the organisation’s own where its preparer types over it', async () => {
    await type(helper);
    await type(people.preparer, complete(700), null);
    const { draft, onBehalf, toConfirm } = await read(people.preparer);
    expect(toConfirm.length).toBeLessThan(draft?.answers.length ?? 0);
    expect(onBehalf[0]?.answers).toBe(toConfirm.length);
  });

  it('has the fingerprint of the same answers typed by the organisation', async () => {
    await type(helper);
    await confirm(people.preparer);
    const { quarterlyReturn: helped } = await submit(people.preparer);
    await deciding.reopenReturn(people.preparer, { organisationCode, quarterId, expectedRevision: 1, reason: 'Again' });
    await type(people.preparer, complete(700), null);
    await type(people.preparer, complete(), null);
    await confirm(people.preparer);
    const again = { organisationCode, quarterId, expectedRevision: 1, idempotencyKey: randomUUID() };
    const { quarterlyReturn: own } = await deciding.submitReturn(people.preparer, again);
    expect(own.contentHash).toBe(helped.contentHash);
    expect(own.onBehalf).not.toEqual(helped.onBehalf);
  });
});

describe('the second person', () => {
  it('is never whoever typed as a helper, in whichever role', async () => {
    await type(helper);
    const same = { personId: helper.personId };
    await expect(confirm({ ...people.preparer, ...same })).rejects.toMatchObject({ code: 'SAME_PERSON' });
    await confirm(people.preparer);
    await submit(people.preparer);
    const decision = await latest(people.approver);
    await expect(deciding.signOffReturn({ ...people.approver, ...same }, decision)).rejects.toMatchObject({
      code: 'SAME_PERSON',
    });
    await deciding.signOffReturn(people.approver, decision);
    await expect(deciding.acceptReturn({ ...people.lead, ...same }, decision)).rejects.toMatchObject({
      code: 'SAME_PERSON',
    });
    await deciding.acceptReturn(people.lead, decision);
  });

  it('is the approver, who confirms, submits and signs off what helpers alone typed', async () => {
    await type(helper);
    await expect(submit(people.approver)).rejects.toMatchObject({ code: 'NOT_CONFIRMED' });
    expect((await read(people.approver)).allowed).toEqual(['CONFIRM']);
    await confirm(people.approver);
    expect((await read(people.approver)).allowed).toEqual(['SUBMIT']);
    await submit(people.approver);
    await deciding.signOffReturn(people.approver, await latest(people.approver));
    expect((await read(people.lead)).onBehalf).toMatchObject([{ confirmedByName: 'approver' }]);
  });

  it('is a preparer as soon as the organisation has typed one answer itself', async () => {
    await type(helper);
    await confirm(people.approver);
    await type(people.preparer, complete(700), null);
    for (const take of [() => submit(people.approver), () => confirm(people.approver)]) {
      await expect(take()).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    }
  });
});

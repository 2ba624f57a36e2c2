import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import type { ReturnReference } from '../heads/return-reference.js';
import { ReturnsService } from '../queries/returns.service.js';
import { returnsEntities } from '../returns-entities.js';
import { recomputeRollups } from '../rollups/recompute-rollups.query.js';
import { completeContent, openOrganisations, peopleOf, quarterId, toSave } from '../testing/return-scenario.builder.js';
import { ReturnDecisionsService } from './return-decisions.service.js';

const open = '2026-10-20T12:00:00Z';
const closed = '2027-01-10T12:00:00Z';
let database: TestDatabase;
let begun = 0;
let place: ReturnReference;
let { preparer, approver, lead } = peopleOf('');

const at = (instant: string) => {
  const tx = database.tenantTx.at(instant);
  return {
    saving: new SaveAnswersService(tx),
    deciding: new ReturnDecisionsService(tx),
    returns: new ReturnsService(tx),
  };
};
const seenBy = (actor: Actor) => at(open).returns.quarterlyReturn(actor, place);

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(
    database.tenantTx,
    Array.from({ length: 12 }, (_, index) => ({ code: `G${index + 1}` })),
  );
});
afterAll(() => database.drop());
beforeEach(begin);

/** Turns to an organisation of which nothing is known yet. */
function begin(): void {
  begun += 1;
  const organisationCode = `G${begun}`;
  place = { organisationCode, quarterId };
  ({ preparer, approver, lead } = peopleOf(organisationCode));
}

/** Saves every answer with a number of people, and submits. */
async function type(numerator: number): Promise<void> {
  const { draft } = await seenBy(preparer);
  const versions = new Map(draft?.answers.map(({ question, version }) => [question, version]));
  await at(open).saving.saveAnswers(preparer, toSave(completeContent(place.organisationCode, { numerator }), versions));
}

async function submit(): Promise<{ revision: number; contentHash: string }> {
  const { head } = await seenBy(preparer);
  const sent = { ...place, expectedRevision: head.revision, reason: 'As agreed', idempotencyKey: randomUUID() };
  const { quarterlyReturn } = await at(open).deciding.submitReturn(preparer, sent);
  return { revision: quarterlyReturn.head.revision, contentHash: quarterlyReturn.contentHash ?? '' };
}

/** A return of which version 1 was accepted and opened for correction. */
async function opened(): Promise<void> {
  await type(800);
  const seen = { ...place, ...(await submit()), comment: null };
  await at(open).deciding.signOffReturn(approver, seen);
  await at(open).deciding.acceptReturn(lead, seen);
  await at(open).deciding.reopenReturn(preparer, { ...place, expectedRevision: 1, reason: 'A slip' });
}

const giveUp = (expectedRevision = 1, actor = preparer, instant = open) =>
  at(instant).deciding.giveUpCorrection(actor, { ...place, expectedRevision, reason: 'It was right after all' });

const cellsOf = (content: { answers: { question: string; cells: object }[] } | null) =>
  Object.fromEntries((content?.answers ?? []).map(({ question, cells }) => [question, cells]));

describe('giving a correction up', () => {
  it('lets the accepted version stand again, with its answers, and says so in the timeline', async () => {
    await opened();
    await type(701);
    const { quarterlyReturn } = await giveUp();
    expect(quarterlyReturn.head).toMatchObject({ state: 'ACCEPTED', revision: 1, acceptedRevision: 1 });
    expect(cellsOf(quarterlyReturn.draft)).toEqual(cellsOf(quarterlyReturn.submitted));
    expect(quarterlyReturn.events.at(-1)).toMatchObject({
      kind: 'CORRECTION_GIVEN_UP',
      comment: 'It was right after all',
      personName: preparer.displayName,
    });
    expect(quarterlyReturn.allowed).toContain('REOPEN');
  });

  it('writes no answer that was not touched, and the others as versions after the one that stood', async () => {
    await opened();
    const before = await database.query<{ version: number }>(
      'SELECT version FROM return_answer WHERE organisation_code = $1 ORDER BY answer_key',
      [place.organisationCode],
    );
    await giveUp();
    expect(
      await database.query('SELECT version FROM return_answer WHERE organisation_code = $1 ORDER BY answer_key', [
        place.organisationCode,
      ]),
    ).toEqual(before);
  });

  it('shows the accepted version where one submitted after it was sent back, and starts the next from it', async () => {
    await opened();
    await type(702);
    const seen = { ...place, ...(await submit()), comment: 'Look at D1 again' };
    await at(open).deciding.sendBackReturn(approver, seen);
    const accepted = await giveUp(2);
    const { head, submitted, contentHash } = accepted.quarterlyReturn;
    expect(head).toMatchObject({ state: 'ACCEPTED', revision: 2, acceptedRevision: 1 });
    expect(contentHash).not.toBe(seen.contentHash);
    expect(JSON.stringify(cellsOf(submitted))).not.toContain('702');
    await at(open).deciding.reopenReturn(preparer, { ...place, expectedRevision: 2, reason: 'Another slip' });
    await type(703);
    const third = await submit();
    expect(third.revision).toBe(3);
    expect((await seenBy(approver)).earlierVersions.map(({ revision }) => revision)).toEqual([1]);
    expect(
      await database.tenantTx.run({ system: 'rollup-check' }, (manager) => recomputeRollups(manager, quarterId)),
    ).toEqual([]);
  });

  it('can be done after the close, when nothing else can', async () => {
    await opened();
    await type(704);
    const seen = await at(closed).returns.quarterlyReturn(preparer, place);
    expect(seen.allowed).toEqual(['GIVE_UP']);
    expect((await giveUp(1, preparer, closed)).quarterlyReturn.head.state).toBe('ACCEPTED');
  });

  it.each([
    ['the approver', () => approver],
    ['the lead', () => lead],
  ])('is not for %s', async (_who, whose) => {
    const actor = whose();
    await opened();
    await expect(giveUp(1, actor)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    expect((await seenBy(actor)).allowed).not.toContain('GIVE_UP');
  });

  it('is refused where nothing was accepted, where it was given up before, and on another version than was seen', async () => {
    await type(705);
    expect((await seenBy(preparer)).allowed).not.toContain('GIVE_UP');
    await expect(giveUp(0)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    begin();
    await opened();
    await expect(giveUp(0)).rejects.toMatchObject({ code: 'REVISION_STALE' });
    await giveUp();
    await expect(giveUp()).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, DomainCode } from '@monitor/domain';
import { CommentScenarios } from '../testing/comment-scenario.builder.js';
import type { CommentScenario } from '../testing/comment-scenario.builder.js';
import type { CommentsService } from './comments.service.js';

let scenarios: CommentScenarios;
beforeAll(async () => {
  scenarios = await CommentScenarios.open();
});
afterAll(() => scenarios.database.drop());

const regionCode = 'Y61';
const later = '2026-27-Q3';
/** Before and after returns for that quarter can be sent, by London's clocks. */
const [before, from] = ['2026-12-31T23:59:00Z', '2027-01-01T00:00:00Z'];

/** What a region asks about the comparison of a domain. */
const question = (domain: DomainCode = 'D2') => ({
  ...({ domain, visibility: 'REGION', addressedTo: 'PREPARER', text: 'Why is so little of this in place?' } as const),
});

async function ask({ place, people }: CommentScenario): Promise<string> {
  const { thread } = await scenarios.comments.commentOnReturn(people.lead, { ...place, ...question() });
  expect(thread).toMatchObject({ domain: 'D2', question: null, isOpen: true });
  return thread.id;
}

const ofPlace = ({ place }: CommentScenario, threads: { organisationCode: string; id: string }[]) =>
  threads.filter(({ organisationCode }) => organisationCode === place.organisationCode).map(({ id }) => id);

/** The conversations that wait for somebody in the scenario. */
async function waiting(scenario: CommentScenario, who: Actor, comments: CommentsService = scenarios.comments) {
  return ofPlace(scenario, (await comments.commentsAskedOfMe(who, { first: 100 })).threads);
}

/** What is open for the region in the scenario. */
async function open(scenario: CommentScenario, comments: CommentsService = scenarios.comments) {
  const { threads } = await comments.comparisonQuestions(scenario.people.lead, { regionCode, first: 100 });
  return ofPlace(scenario, threads);
}

describe('what a region asks about a comparison', () => {
  it('waits for the organisation, then for the region, and is open for it until it is settled', async () => {
    const scenario = await scenarios.next('ACCEPTED');
    const { place, people } = scenario;
    const id = await ask(scenario);
    expect([await waiting(scenario, people.preparer), await open(scenario)]).toEqual([[id], [id]]);
    expect(await waiting(scenario, people.lead)).toEqual([]);
    const answer = { ...place, thread: id, seen: 1, text: 'The supplier is late' };
    await scenarios.comments.replyToComment(people.preparer, answer);
    expect([await waiting(scenario, people.lead), await open(scenario)]).toEqual([[id], [id]]);
    await scenarios.comments.resolveComment(people.lead, { ...place, thread: id, seen: 2 });
    expect([await waiting(scenario, people.lead), await open(scenario)]).toEqual([[], []]);
  });

  it('comes up again for the region from the day of the quarter in which it is followed, until it is settled', async () => {
    const scenario = await scenarios.next('ACCEPTED');
    const { place, people } = scenario;
    const id = await ask(scenario);
    const step = { ...place, thread: id, seen: 1 };
    const { thread } = await scenarios.comments.followComment(people.lead, { ...step, followIn: later });
    expect(thread).toMatchObject({ isOpen: false, isAskedOfYou: false });
    expect(thread.lines.at(-1)).toMatchObject({ kind: 'RESOLVED', followIn: later });
    for (const [instant, expected] of [
      [before, []],
      [from, [id]],
    ] as const) {
      const then = scenarios.on(instant);
      expect(await open(scenario, then)).toEqual(expected);
      expect(await waiting(scenario, people.lead, then)).toEqual(expected);
      expect(await waiting(scenario, people.preparer, then)).toEqual([]);
    }
    const next = { ...place, quarterId: later };
    await scenarios.begin(place.organisationCode, later, 'DRAFT');
    const then = scenarios.on(from);
    const ids = async () =>
      (await then.returnComments(people.lead, { ...next, first: 100 })).threads.map((each) => each.id);
    expect(await ids()).toEqual([id]);
    await then.resolveComment(people.lead, { ...step, seen: 2 });
    expect([await open(scenario, then), await waiting(scenario, people.lead, then)]).toEqual([[], []]);
  });

  it('is followed by one decision, by the region that read the last word, in one of the next quarters', async () => {
    const scenario = await scenarios.next('ACCEPTED');
    const { place, people } = scenario;
    const id = await ask(scenario);
    const step = { ...place, thread: id, seen: 1, followIn: later };
    const follow = (who: Actor, changes: Partial<typeof step> = {}) =>
      scenarios.comments.followComment(who, { ...step, ...changes });
    await expect(follow(people.preparer)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await expect(follow(people.foreignLead)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
    await expect(follow(people.lead, { seen: 0 })).rejects.toMatchObject({ code: 'REVISION_STALE' });
    for (const followIn of [place.quarterId, '2027-28-Q4', 'soon']) {
      await expect(follow(people.lead, { followIn })).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
    }
    const both = await Promise.all([follow(people.lead), follow(people.lead)]);
    expect(both.map(({ thread }) => thread.lines.length)).toEqual([2, 2]);
  });

  it('is asked by the region alone, of a domain that the return asks about, and for both to see', async () => {
    const { place, people } = await scenarios.next('ACCEPTED');
    const begin = (who: Actor, changes: object = {}) =>
      scenarios.comments.commentOnReturn(who, { ...place, ...question(), ...changes });
    await expect(begin(people.preparer)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await expect(begin(people.foreignLead)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
    await expect(begin(people.lead, { domain: 'D9' })).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
    await expect(begin(people.lead, { question: 'D2-S5' })).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
  });

  it('is listed for its own region alone', async () => {
    const { people } = await scenarios.next('ACCEPTED');
    const list = (who: Actor, region = regionCode) =>
      scenarios.comments.comparisonQuestions(who, { regionCode: region, first: 10 });
    for (const who of [people.foreignLead, people.analyst, people.preparer, people.helper]) {
      expect(() => list(who)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    }
    expect((await list(people.foreignLead, 'Y56')).threads).toEqual([]);
  });
});

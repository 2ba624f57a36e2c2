/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { transition } from '@monitor/domain';
import type { ReturnAction, ReturnEvent } from '@monitor/domain';
import {
  EarlierVersionsDocument,
  QuarterlyReturnDocument,
  ReopenReturnDocument,
  SaveAnswersDocument,
  SendBackReturnDocument,
  SignOffReturnDocument,
  SubmitReturnDocument,
} from '@monitor/web-graphql';
import type { AnswerInput } from '@monitor/web-graphql';
import { answeringClient } from '@monitor/web-graphql/testing';
import fc from 'fast-check';
import { allowedInPractice } from './show-practice.js';
import { practiceRoles } from './practice-return.js';
import type { PracticeRole } from './practice-return.js';
import { example, finishedPractice, practiceOf } from './practice.builder.js';

const network = example('EXAMPLE-NETWORK');

type Practice = ReturnType<typeof practiceOf>;

const way = ({ place, now }: Practice) => ({
  SUBMIT: {
    mutation: SubmitReturnDocument,
    variables: { input: { ...place, expectedRevision: 0, idempotencyKey: 'k-1', reason: 'Again.' } },
  },
  SIGN_OFF: { mutation: SignOffReturnDocument, variables: { input: decision(place, now) } },
  SEND_BACK: { mutation: SendBackReturnDocument, variables: { input: decision(place, now) } },
  REOPEN: {
    mutation: ReopenReturnDocument,
    variables: { input: { ...place, expectedRevision: 1, reason: 'A slip.', idempotencyKey: 'k-2' } },
  },
  EDIT: {
    mutation: SaveAnswersDocument,
    variables: {
      input: { ...place, answers: [{ question: now().answers[0]!.question, cells: {}, expectedVersion: 1 }] },
    },
  },
});

const decision = (place: Practice['place'], now: Practice['now']) => ({
  ...place,
  revision: now().revisions.length,
  contentHash: now().revisions.at(-1)?.contentHash ?? '',
  comment: 'Look again.',
  idempotencyKey: 'k-3',
});

type Way = keyof ReturnType<typeof way>;
const events: Record<Exclude<Way, 'EDIT'>, ReturnEvent> = {
  SUBMIT: 'SUBMIT',
  SIGN_OFF: 'SIGN_OFF',
  SEND_BACK: 'SEND_BACK',
  REOPEN: 'WITHDRAW',
};

const take = (practice: Practice, role: PracticeRole, step: Way) =>
  practice.as(role).mutate<object>(way(practice)[step] as { mutation: typeof SubmitReturnDocument });

/** Without the names of types, which nobody looks at but where a fragment names them. */
const untyped = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === '__typename' ? undefined : value)));

describe('practice', () => {
  it('answers what the schema of the service allows, at every step', async () => {
    const practice = practiceOf(finishedPractice(network));
    const reads = [QuarterlyReturnDocument, EarlierVersionsDocument] as (typeof QuarterlyReturnDocument)[];
    const steps: [PracticeRole, Way][] = [
      ['PREPARER', 'SUBMIT'],
      ['PREPARER', 'REOPEN'],
      ['PREPARER', 'SUBMIT'],
      ['APPROVER', 'SEND_BACK'],
      ['PREPARER', 'SUBMIT'],
      ['APPROVER', 'SIGN_OFF'],
    ];
    for (const [role, step] of steps) {
      const { data } = await take(practice, role, step);
      const sent = way(practice)[step] as { mutation: typeof SubmitReturnDocument; variables: never };
      expect(untyped((await answeringClient(() => ({ ...data })).mutate(sent)).data)).toEqual(untyped(data));
      for (const query of reads) {
        const read = await practice.as(role).query({ query, variables: practice.place });
        const again = answeringClient(() => ({ ...read.data })).query({ query, variables: practice.place });
        expect(untyped((await again).data)).toEqual(untyped(read.data));
      }
    }
    expect(practice.now()).toMatchObject({ state: 'SIGNED_OFF', revisions: { length: 3 } });
    expect(practice.now().revisions[2]?.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(practice.now().events.map(({ kind }) => kind)).toEqual([
      ...['SUBMITTED', 'WITHDRAWN', 'SUBMITTED', 'SENT_BACK', 'SUBMITTED', 'SIGNED_OFF'],
    ]);
  });

  it('takes and refuses steps as the rules of the service do, whatever is tried by whom', async () => {
    const steps: Way[] = ['SUBMIT', 'SIGN_OFF', 'SEND_BACK', 'REOPEN'];
    const tries = fc.array(fc.tuple(fc.constantFrom(...practiceRoles), fc.constantFrom(...steps)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(tries, async (tried) => {
        const practice = practiceOf(finishedPractice(network));
        for (const [role, step] of tried) {
          const before = practice.now();
          const isAllowed = allowedInPractice(before, role).allowed.includes(step satisfies ReturnAction);
          const outcome = await take(practice, role, step).then(
            () => 'TAKEN',
            () => 'REFUSED',
          );
          expect(outcome).toBe(isAllowed ? 'TAKEN' : 'REFUSED');
          if (!isAllowed) expect(practice.now()).toBe(before);
          else expect(practice.now().state).toBe(transition(before.state, events[step as keyof typeof events]));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('submits nothing that the check stops, and says what', async () => {
    const practice = practiceOf(finishedPractice(network));
    await take(practice, 'PREPARER', 'EDIT');
    const { data } = await take(practice, 'PREPARER', 'SUBMIT');
    expect(data).toMatchObject({ submitReturn: { issues: expect.arrayContaining([expect.anything()]) } });
    expect(practice.now()).toMatchObject({ state: 'DRAFT', revisions: [] });
  });

  it('keeps what is typed as the service does, and refuses what cannot be kept by itself', async () => {
    const practice = practiceOf(finishedPractice(network));
    const [first, second] = practice.now().answers;
    const answers: AnswerInput[] = [
      { question: first!.question, cells: { evidence: ' ', reason: 'Said\0' }, confirmed: true, expectedVersion: 1 },
      { question: second!.question, cells: { 'a b': 'x' }, expectedVersion: 1 },
      { question: 'X1', cells: {}, expectedVersion: 0 },
    ];
    const variables = { input: { ...practice.place, answers } };
    const { data } = await practice.as('PREPARER').mutate({ mutation: SaveAnswersDocument, variables });
    expect(data?.saveAnswers.refused.map(({ key }) => key)).toEqual([second!.question, 'X1']);
    expect(data?.saveAnswers.saved).toMatchObject([{ key: first!.question, version: 2 }]);
    expect(practice.now().answers[0]).toMatchObject({ cells: { reason: 'Said' }, version: 2 });
    expect(practice.now().answers[1]).toBe(second);
  });
});

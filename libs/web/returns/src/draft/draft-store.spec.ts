import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Failure } from '@monitor/web-graphql';
import type { DraftAnswer } from './draft-answer.js';
import type { SaveOutcome } from './draft-state.js';
import { DraftStore } from './draft-store.js';
import type { SendAnswers } from './draft-store.js';
import { aDraft, anAction, memoryShelf } from './example-answers.js';
import { restoreAnswers } from './unsaved-answers.js';

const failure = (kind: Failure['kind']): Failure => ({ kind, code: null, message: 'No.', requestId: null });
const savedAs = (version: number): SaveOutcome => ({
  saved: [{ key: 'D1-S1', version }],
  conflicts: [],
  state: 'DRAFT',
});

/** A store whose server answers as the test says; `batches` are what reached it. */
function begin(answer: () => Promise<SaveOutcome>) {
  const batches: DraftAnswer[][] = [];
  const shelf = memoryShelf();
  const send: SendAnswers = (answers) => {
    batches.push(answers);
    return answer();
  };
  const store = new DraftStore({ start: aDraft(anAction()), send, shelf, now: () => new Date(0) });
  return { store, batches, shelf };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('DraftStore', () => {
  it('saves a moment after the last keystroke, not at each', async () => {
    const { store, batches } = begin(() => Promise.resolve(savedAs(2)));
    store.type(anAction({ ownerRole: 'H' }));
    await jest.advanceTimersByTimeAsync(500);
    store.type(anAction({ ownerRole: 'He' }));
    await jest.advanceTimersByTimeAsync(500);
    expect(batches).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(200);
    expect(batches).toHaveLength(1);
    expect(store.hasUnsaved()).toBe(false);
  });

  it('keeps words on the shelf until the server has them', async () => {
    const { store, shelf } = begin(() => Promise.resolve(savedAs(2)));
    store.type(anAction({ ownerRole: 'Head' }));
    expect(Object.keys(shelf.kept())).toEqual(['D1-S1']);
    await store.flush();
    expect(shelf.kept()).toEqual({});
  });

  it('tries again by itself when the service could not be reached', async () => {
    let tries = 0;
    const { store } = begin(() => {
      tries += 1;
      return tries < 3 ? Promise.reject(failure('UNREACHABLE')) : Promise.resolve(savedAs(2));
    });
    store.type(anAction({ ownerRole: 'Head' }));
    await jest.advanceTimersByTimeAsync(700);
    expect(store.current().status.kind).toBe('NOT_SAVED');
    await jest.advanceTimersByTimeAsync(20_000);
    expect(store.current().status.kind).toBe('SAVED');
  });

  it('does not hammer a service that has said no, and keeps the words', async () => {
    const { store, batches, shelf } = begin(() => Promise.reject(failure('SIGN_IN_NEEDED')));
    store.type(anAction({ ownerRole: 'Head' }));
    await jest.advanceTimersByTimeAsync(300_000);
    expect(batches).toHaveLength(1);
    const restored = restoreAnswers(aDraft(anAction()).answers, shelf.kept());
    expect(restored.unsent).toEqual(['D1-S1']);
    expect(restored.answers['D1-S1']?.answer.cells).toMatchObject({ ownerRole: 'Head' });
  });

  it('never has two batches under way, so that a later word cannot be overtaken by an earlier', async () => {
    let arrive: (outcome: SaveOutcome) => void = () => undefined;
    const { store, batches } = begin(() => new Promise((resolve) => (arrive = resolve)));
    store.type(anAction({ ownerRole: 'H' }));
    const first = store.flush();
    store.type(anAction({ ownerRole: 'Head' }));
    const second = store.flush();
    await jest.advanceTimersByTimeAsync(0);
    expect(batches).toHaveLength(1);
    arrive(savedAs(2));
    await first;
    await jest.advanceTimersByTimeAsync(0);
    expect(batches).toHaveLength(2);
    expect(batches[1]?.[0]).toMatchObject({ version: 2, answer: { cells: { ownerRole: 'Head' } } });
    arrive(savedAs(3));
    await second;
    expect(store.hasUnsaved()).toBe(false);
  });

  it('waits 15 seconds for an answer and no longer, so that nothing is held up behind a dead request', async () => {
    let isAnswered = false;
    const { store, batches } = begin(() => (isAnswered ? Promise.resolve(savedAs(2)) : new Promise(() => undefined)));
    store.type(anAction({ ownerRole: 'H' }));
    await jest.advanceTimersByTimeAsync(10_000);
    store.type(anAction({ ownerRole: 'Head' }));
    expect(store.current().status.kind).toBe('SAVING');
    isAnswered = true;
    await jest.advanceTimersByTimeAsync(6_000);
    expect(batches.map(([answer]) => answer?.answer.cells['ownerRole'])).toEqual(['H', 'Head']);
    expect(store.hasUnsaved()).toBe(false);
  });

  it('takes up what was kept only where nothing typed here waits', async () => {
    const { store, batches } = begin(() => Promise.resolve(savedAs(2)));
    store.type(anAction({ ownerRole: 'Typed here' }));
    expect(store.takeUp({ 'D1-S1': anAction({ ownerRole: 'Kept' }) })).toEqual([]);
    await store.flush();
    expect(store.takeUp({ 'D1-S1': anAction({ ownerRole: 'Kept' }), 'D9-S9': anAction() })).toEqual(['D1-S1']);
    await jest.advanceTimersByTimeAsync(700);
    expect(batches.map(([answer]) => answer?.answer.cells['ownerRole'])).toEqual(['Typed here', 'Kept']);
  });
});

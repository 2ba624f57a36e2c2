import { ApolloLink, Observable } from '@apollo/client';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createClient } from '../client/create-client.js';
import { MyReturnsDocument, RoleConflictsDocument, ViewerDocument } from '../generated/documents/index.js';
import { readFailure } from '../failure/read-failure.js';
import { limitWaiting } from '../send/limit-waiting.js';
import { keepAnswers } from './keep-answers.js';
import { KeptAnswers } from './kept-answers.js';
import { Keeping } from './keeping.js';
import { memoryPlace, viewerAnswer } from './memory-place.builder.js';

type Answer = Record<string, unknown> | Error;
const lost = new TypeError('Failed to fetch');
const refused = { errors: [{ message: 'Sign in.', extensions: { category: 'UNAUTHENTICATED', code: 'SIGN_IN' } }] };
/** An answer that never comes. */
const silence = new Error('nothing comes');
const viewer = { operationName: 'Viewer', variables: {} };
const mine = { operationName: 'MyReturns', variables: {} };

/** A browser tab; `places` are the shelves of the browser by person, `held` is who has not signed out of it. */
function openTab(
  places: Map<string, ReturnType<typeof memoryPlace>>,
  held: string | null,
  answers: Record<string, Answer>,
) {
  const keeping = new Keeping();
  const keepers = new Map<string, KeptAnswers>();
  keeping.begin((personId) => {
    const whose = personId ?? held;
    if (whose === null) return Promise.resolve(null);
    const place = places.get(whose) ?? memoryPlace();
    places.set(whose, place);
    const keeper = keepers.get(whose) ?? new KeptAnswers(place, () => 7);
    keepers.set(whose, keeper);
    return Promise.resolve(keeper);
  });
  const link = new ApolloLink(
    ({ operationName = '' }) =>
      new Observable((to) => {
        const answer = answers[operationName] ?? lost;
        if (answer === silence) return;
        if (answer instanceof Error) return to.error(answer);
        to.next('errors' in answer ? answer : { data: answer });
        to.complete();
      }),
  );
  const client = createClient(keepAnswers(keeping).concat(limitWaiting()).concat(link));
  const ask = (query: typeof ViewerDocument | typeof MyReturnsDocument | typeof RoleConflictsDocument) =>
    client.query({ query: query as typeof ViewerDocument, fetchPolicy: 'network-only' }).then(
      ({ data }) => data as Record<string, unknown>,
      (error: unknown) => readFailure(error)?.kind,
    );
  return { keeping, ask };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A browser in which somebody has looked at their home page while it was connected. */
async function usedBrowser(personId = 'p-1') {
  const places = new Map<string, ReturnType<typeof memoryPlace>>();
  const { keeping } = openTab(places, null, {});
  // The page below asks first, and shows its answer before it is known who is looking.
  keeping.keep(mine, { myReturns: [] });
  keeping.keep(viewer, viewerAnswer({}, personId));
  await settled();
  return places;
}

describe('a question that no answer comes to', () => {
  it('is answered with what this browser keeps, and the page learns as of when', async () => {
    const { ask, keeping } = openTab(await usedBrowser(), 'p-1', {});
    expect(await ask(ViewerDocument)).toMatchObject({ viewer: { personId: 'p-1' } });
    expect(await ask(MyReturnsDocument)).toEqual({ myReturns: [] });
    expect(keeping.current()).toEqual({ since: 7, renewed: [] });
    expect(keeping.toRenew()).toEqual(['Viewer', 'MyReturns']);
  });

  it('fails as ever where it is one that is never kept, and where nobody is signed in here', async () => {
    const places = await usedBrowser();
    expect(await openTab(places, 'p-1', {}).ask(RoleConflictsDocument)).toBe('UNREACHABLE');
    const { ask, keeping } = openTab(places, null, {});
    expect(await ask(ViewerDocument)).toBe('UNREACHABLE');
    expect(keeping.current().since).toBeNull();
  });

  it('shows somebody else nothing of who was here before', async () => {
    const places = await usedBrowser('p-1');
    const { ask, keeping } = openTab(places, 'p-2', {});
    keeping.keep(viewer, viewerAnswer({}, 'p-2'));
    await settled();
    expect(await ask(ViewerDocument)).toMatchObject({ viewer: { personId: 'p-2' } });
    expect(await ask(MyReturnsDocument)).toBe('UNREACHABLE');
    expect(places.get('p-1')?.text()).not.toContain('p-2');
  });
});

describe('a question on a line that hangs', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is answered with what is kept after eight seconds, and waits on where nothing is', async () => {
    const places = new Map([['p-1', memoryPlace()]]);
    const keeper = new KeptAnswers(places.get('p-1') ?? memoryPlace(), () => 7);
    await keeper.keep(viewer, viewerAnswer());
    const { ask } = openTab(places, 'p-1', { Viewer: silence, MyReturns: silence });
    const told: unknown[] = [];
    void ask(ViewerDocument).then((answer) => told.push(answer));
    void ask(MyReturnsDocument).then((answer) => told.push(answer));
    await jest.advanceTimersByTimeAsync(7_900);
    expect(told).toEqual([]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toMatchObject([{ viewer: { personId: 'p-1' } }, 'UNREACHABLE']);
  });
});

describe('a question that the service answers', () => {
  it('is never answered from here, also where the answer is no', async () => {
    const { ask, keeping } = openTab(await usedBrowser(), 'p-1', {
      Viewer: { viewer: null, service: viewerAnswer().service },
      MyReturns: refused,
    });
    expect(await ask(ViewerDocument)).toMatchObject({ viewer: null });
    expect(await ask(MyReturnsDocument)).toBe('SIGN_IN_NEEDED');
    expect(keeping.current().since).toBeNull();
  });

  it('ends that the page is of another time, and tells what it was and is', async () => {
    const answers: Record<string, Answer> = {};
    const { ask, keeping } = openTab(await usedBrowser(), 'p-1', answers);
    await ask(ViewerDocument);
    await ask(MyReturnsDocument);
    answers['MyReturns'] = { myReturns: [] };
    await ask(MyReturnsDocument);
    expect(keeping.current()).toMatchObject({ since: 7, renewed: [{ question: mine, after: { myReturns: [] } }] });
    answers['Viewer'] = viewerAnswer();
    await ask(ViewerDocument);
    expect(keeping.current().since).toBeNull();
    keeping.forgetRenewed();
    expect(keeping.current().renewed).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { answerFile, answerForm, answerPage, answerStep } from './answers.js';
import type { AnswerParts } from './answers.js';
import { KeptFiles } from './kept-files.js';
import { MemoryCaches } from './memory-caches.builder.js';
import type { Release } from './release.js';
import { wayOf } from './way-of.js';

const origin = 'https://monitor.example';
const release: Release = {
  name: 'one',
  shell: '/assets/shell.html',
  needsConnection: '/assets/needs.html',
  notSignedOut: '/assets/not-out.html',
  first: ['/assets/a.js', '/assets/shell.html', '/assets/needs.html', '/assets/not-out.html'],
  rest: ['/assets/late.js'],
};
const unreachable = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
const textOf = async (answer: Promise<Response>) => (await answer).text();

/** A browser that keeps the files of the build, and a service that answers as the test says. */
async function browserWith(ask: AnswerParts['ask'] = unreachable) {
  const files = new KeptFiles(release, new MemoryCaches(), (address) =>
    Promise.resolve(new Response(`kept ${address}`)),
  );
  await files.takeFirst();
  const going: Promise<unknown>[] = [];
  const parts: AnswerParts = { release, files, ask, goOn: (work) => void going.push(work) };
  return { parts, settled: () => Promise.all(going) };
}
const file = new Request(`${origin}/assets/late.js`);

describe('the way of a request', () => {
  const places = [
    '/sign-in',
    '/sign-out',
    '/oidc/auth',
    '/graphql',
    '/releases/3/all.csv',
    '/workbook/x',
    '/loading/1',
    '/health/live',
  ];
  const part = fc.stringMatching(/^[A-Za-z0-9.-]{1,8}$/);

  it('is never from this browser for signing in, the API, exports and downloads', () => {
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'HEAD');
    const mode = fc.constantFrom('navigate', 'cors', 'same-origin', 'no-cors');
    fc.assert(
      fc.property(fc.constantFrom(...places), part, method, mode, (place, more, asked, how) => {
        for (const url of [place, `${place}/${more}`, `${place}?a=/assets/${more}`, `/${place}`]) {
          expect(wayOf({ method: asked, mode: how, url: origin + url }, origin)).toMatch(/^(STEP|OTHER)$/);
        }
      }),
    );
  });

  it.each([
    ['GET', 'navigate', '/returns/ZZ001/2026-27-Q1/sections/M11/M11.AGE', 'PAGE'],
    ['GET', 'navigate', '/', 'PAGE'],
    ['POST', 'navigate', '/home', 'STEP'],
    ['GET', 'navigate', '/schema.graphql', 'STEP'],
    ['GET', 'cors', '/assets/a-1.js', 'FILE'],
    ['POST', 'cors', '/assets/a-1.js', 'OTHER'],
    ['GET', 'cors', '/forms/3.json?sha256=0', 'FORM'],
    ['GET', 'cors', '/returns/ZZ001/2026-27-Q1', 'OTHER'],
  ])('of %s to %s %s is %s', (method, mode, path, way) => {
    expect(wayOf({ method, mode, url: origin + path }, origin)).toBe(way);
    expect(wayOf({ method, mode, url: `https://elsewhere.example${path}` }, origin)).toBe('OTHER');
  });
});

describe('a page', () => {
  it('is what the service says, as long as it says anything', async () => {
    const { parts } = await browserWith();
    for (const status of [200, 303, 404, 429, 500]) {
      const told = new Response('from the service', { status });
      expect(await textOf(answerPage(parts, Promise.resolve(told)))).toBe('from the service');
    }
  });

  it.each([502, 503, 504])('is the empty shell where a gateway says that nobody is there: %s', async (status) => {
    const { parts } = await browserWith();
    const told = Promise.resolve(new Response('Bad gateway', { status }));
    expect(await textOf(answerPage(parts, told))).toBe('kept /assets/shell.html');
  });

  it('is the empty shell where the service cannot be reached', async () => {
    const { parts } = await browserWith();
    expect(await textOf(answerPage(parts, unreachable()))).toBe('kept /assets/shell.html');
  });

  it('is what a gateway says where the browser has dropped the shell', async () => {
    const { parts } = await browserWith();
    const bare = { ...parts, files: new KeptFiles(release, new MemoryCaches(), unreachable) };
    expect(await textOf(answerPage(bare, Promise.resolve(new Response('Bad gateway', { status: 502 }))))).toBe(
      'Bad gateway',
    );
    await expect(answerPage(bare, unreachable())).rejects.toThrow('Failed to fetch');
  });

  describe('for which no answer comes', () => {
    beforeEach(() => void jest.useFakeTimers());
    afterEach(() => void jest.useRealTimers());

    it('is the shell after twelve seconds, and not before', async () => {
      const { parts } = await browserWith();
      let shown = '';
      void textOf(answerPage(parts, new Promise<Response>(() => undefined))).then((text) => (shown = text));
      await jest.advanceTimersByTimeAsync(11_900);
      expect(shown).toBe('');
      await jest.advanceTimersByTimeAsync(200);
      expect(shown).toBe('kept /assets/shell.html');
    });
  });
});

describe('a file', () => {
  it('is fetched once, and kept where it is one of this build', async () => {
    let asked = 0;
    const { parts, settled } = await browserWith(() => Promise.resolve(new Response(`answer ${String((asked += 1))}`)));
    expect(await textOf(answerFile(parts, file))).toBe('answer 1');
    await settled();
    expect(await textOf(answerFile(parts, file))).toBe('answer 1');
    const foreign = new Request(`${origin}/assets/foreign.js`);
    expect(await textOf(answerFile(parts, foreign))).toBe('answer 2');
    await settled();
    expect(await textOf(answerFile(parts, foreign))).toBe('answer 3');
  });

  it('that is gone is not kept as if it were there', async () => {
    const { parts, settled } = await browserWith(() => Promise.resolve(new Response('gone', { status: 404 })));
    expect((await answerFile(parts, file)).status).toBe(404);
    await settled();
    expect(await parts.files.find('/assets/late.js')).toBeUndefined();
  });
});

describe('a public form', () => {
  it('is what the service says, and without it what it said last', async () => {
    const asked = new Request(`${origin}/forms.json`);
    const { parts, settled } = await browserWith(() => Promise.resolve(new Response('{"editions":[]}')));
    await textOf(answerForm(parts, asked));
    await settled();
    expect(await textOf(answerForm({ ...parts, ask: unreachable }, asked))).toBe('{"editions":[]}');
    await expect(answerForm({ ...parts, ask: unreachable }, new Request(`${origin}/forms/9.json`))).rejects.toThrow();
  });
});

describe('a step to elsewhere', () => {
  it('is taken, or says that it needs a connection', async () => {
    const { parts } = await browserWith(() => Promise.resolve(new Response('the provider')));
    const signIn = new Request(`${origin}/sign-in?returnTo=%2Fhome`);
    expect(await textOf(answerStep(parts, signIn))).toBe('the provider');
    const offline = { ...parts, ask: unreachable };
    expect(await textOf(answerStep(offline, signIn))).toBe('kept /assets/needs.html');
    expect(await textOf(answerStep(offline, new Request(`${origin}/sign-out`, { method: 'POST' })))).toBe(
      'kept /assets/not-out.html',
    );
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { reloadOnce } from './reload-once.js';

const { fetch: own } = globalThis;
let reloads = 0;
const reload = () => void (reloads += 1);

function answerWith(answer: () => Promise<Response>): void {
  globalThis.fetch = answer as typeof fetch;
}
const answers = (ok: boolean) => () => Promise.resolve({ ok } as Response);

beforeEach(() => {
  reloads = 0;
  sessionStorage.clear();
});
afterEach(() => {
  globalThis.fetch = own;
});

describe('a page of which a part did not arrive', () => {
  it('is loaded again by itself, once', async () => {
    answerWith(answers(true));
    expect([await reloadOnce(reload), await reloadOnce(reload)]).toEqual(['RELOADS', 'DONE_BEFORE']);
    expect(reloads).toBe(1);
  });

  it('may be loaded again when it happens long after', async () => {
    answerWith(answers(true));
    sessionStorage.setItem('monitor-reloaded-at', String(Date.now() - 61_000));
    expect(await reloadOnce(reload)).toBe('RELOADS');
  });

  it.each([
    ['cannot be reached', 'NOT_CONNECTED', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is just being replaced', 'NOT_THERE', answers(false)],
  ])('stays and says so while the service %s', async (_what, why, answer) => {
    answerWith(answer);
    expect(await reloadOnce(reload)).toBe(why);
    expect(reloads).toBe(0);
    answerWith(answers(true));
    expect(await reloadOnce(reload)).toBe('RELOADS');
  });
});

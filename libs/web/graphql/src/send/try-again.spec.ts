import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { tryAgain } from './try-again.js';
import type { Tried } from './try-again.js';

type Ending = 'CUT' | 'PROXY' | 'BUSY' | 'OUTCOME_UNKNOWN' | 'REFUSED' | 'ANSWERED';
const busy = 'The service is busy. Nothing was done.';

function refusal(code: string, category: string, message: string, retryAfterSeconds = 1): Error {
  return new CombinedGraphQLErrors({
    errors: [{ message, extensions: { code, category, details: { retryAfterSeconds } } }],
  });
}

const failures: Record<Exclude<Ending, 'ANSWERED'>, () => Error> = {
  CUT: () => new TypeError('fetch failed'),
  PROXY: () =>
    new ServerError('502', { response: new Response('', { status: 502 }), bodyText: '<h1>Bad gateway</h1>' }),
  BUSY: () => refusal('BUSY', 'UNAVAILABLE', busy),
  OUTCOME_UNKNOWN: () => refusal('OUTCOME_UNKNOWN', 'UNAVAILABLE', 'It is not known.'),
  REFUSED: () => refusal('SAME_PERSON', 'CONFLICT', 'You prepared it.'),
};

/** A service whose answers to one try after the other are given; the last is given for ever. */
async function tried(endings: readonly Ending[]): Promise<{ tries: number; waits: number; ended: Tried<string> }> {
  let tries = 0;
  let waits = 0;
  const attempt = () => {
    const ending = endings[Math.min(tries, endings.length - 1)] ?? 'ANSWERED';
    tries += 1;
    return ending === 'ANSWERED' ? Promise.resolve('kept') : Promise.reject(failures[ending]());
  };
  const ending = tryAgain(attempt, () => (waits += 1));
  await jest.advanceTimersByTimeAsync(120_000);
  return { tries, waits, ended: await ending };
}

const passing = fc.constantFrom<Ending>('CUT', 'PROXY', 'BUSY', 'OUTCOME_UNKNOWN');
const ending = fc.constantFrom<Ending>('ANSWERED', 'REFUSED');

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('what got no answer', () => {
  it('is sent again until it is answered, whatever happened before, and no more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(passing, { maxLength: 4 }), ending, async (before, last) => {
        const { tries, waits, ended } = await tried([...before, last]);
        expect({ tries, waits }).toEqual({ tries: before.length + 1, waits: before.length });
        if (last === 'ANSWERED') expect(ended).toEqual({ answer: 'kept' });
        else expect(ended).toMatchObject({ failure: { code: 'SAME_PERSON', message: 'You prepared it.' } });
      }),
      { numRuns: 40 },
    );
  });

  it('is given up after five tries, and called unknown as soon as one of them may have been carried out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(passing, { minLength: 5, maxLength: 5 }), async (all) => {
        const { tries, ended } = await tried(all);
        expect(tries).toBe(5);
        const isKnown = all.every((each) => each === 'BUSY');
        const told = isKnown ? { code: 'BUSY', message: busy } : { code: 'OUTCOME_UNKNOWN' };
        expect(ended).toMatchObject({ failure: { kind: 'UNREACHABLE', ...told } });
      }),
      { numRuns: 40 },
    );
  });

  it('waits for as long as the service asks, but not for ever', async () => {
    const asked = (seconds: number) => {
      const attempt = jest.fn(() => Promise.reject(refusal('BUSY', 'UNAVAILABLE', busy, seconds)));
      void tryAgain(attempt, () => undefined);
      return attempt;
    };
    const [soon, patient, endless] = [asked(0), asked(6), asked(86_400)];
    await jest.advanceTimersByTimeAsync(2_000);
    expect(soon.mock.calls.length).toBe(2);
    expect(patient.mock.calls.length).toBe(1);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(patient.mock.calls.length).toBe(2);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(endless.mock.calls.length).toBe(2);
    await jest.advanceTimersByTimeAsync(120_000);
  });

  it('does not come back at the same moment for everybody', async () => {
    const at: number[] = [];
    const start = Date.now();
    for (let nth = 0; nth < 20; nth += 1) {
      let isFirst = true;
      const attempt = () => {
        if (!isFirst) at.push(Date.now() - start);
        const ended = isFirst ? Promise.reject(failures.CUT()) : Promise.resolve('kept');
        isFirst = false;
        return ended;
      };
      void tryAgain(attempt, () => undefined);
    }
    await jest.advanceTimersByTimeAsync(2_000);
    expect(at.length).toBe(20);
    expect(Math.max(...at) - Math.min(...at)).toBeGreaterThan(150);
  });
});

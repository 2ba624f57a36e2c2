import { describe, expect, it } from '@jest/globals';
import { classify, classifyFailure } from './classify.js';
import { NoAnswer } from '../wire/send.js';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  classify({ status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) });
const refusal = (code: string, category: string) => ({
  data: null,
  errors: [{ message: 'Said in words.', extensions: { code, category, requestId: 'r1' } }],
});
const soon = { 'retry-after': '2' };

describe('an answer', () => {
  it('is done where it has content and no error', () => {
    expect(answer(200, { data: { a: 1 } })).toEqual({ kind: 'DONE', content: { a: 1 } });
  });

  it.each(['BUSY', 'OUTCOME_UNKNOWN', 'READ_ONLY'])('tells to try again with %s, 503 and a time', (code) => {
    const told = { kind: 'TOLD_TO_RETRY', code, afterSeconds: 2, message: 'Said in words.', requestId: 'r1' };
    expect(answer(503, refusal(code, 'UNAVAILABLE'), soon)).toEqual(told);
  });

  it('refuses with a code that was foreseen', () => {
    expect(answer(200, refusal('STATE_DOES_NOT_ALLOW', 'CONFLICT'))).toMatchObject({ kind: 'REFUSED' });
  });

  it.each([
    ['busy without a time', 503, refusal('BUSY', 'UNAVAILABLE'), {}],
    ['busy with success', 200, refusal('BUSY', 'UNAVAILABLE'), soon],
    ['busy with failure', 500, refusal('BUSY', 'UNAVAILABLE'), soon],
    ['something went wrong', 500, refusal('INTERNAL', 'INTERNAL'), {}],
    ['no JSON', 200, '<html>', {}],
    ['JSON that is no object', 200, '1', {}],
    ['nothing', 200, {}, {}],
    ['content with another status', 503, { data: { a: 1 } }, {}],
  ])('is untrue that says %s', (_what, status, body, headers) => {
    expect(answer(status, body, headers)).toMatchObject({ kind: 'UNTRUTHFUL' });
  });

  it('that did not come is silence, and untrue when it took too long', () => {
    expect(classifyFailure(new NoAnswer('ECONNRESET'), 10_000)).toEqual({ kind: 'UNANSWERED', why: 'ECONNRESET' });
    const late = { kind: 'UNTRUTHFUL', why: 'no answer within 10 s' };
    expect(classifyFailure(new NoAnswer('LATE'), 10_000)).toEqual(late);
  });
});

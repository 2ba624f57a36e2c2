import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildReturn, withAnswer, withCount } from './complete-return.builder.js';
import { contentForHash } from './content-for-hash.js';
import type { ReturnContent } from './return.js';

const content = buildReturn();

const shuffled = <T>(rows: T[]) => fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });

describe('the text that is hashed and signed', () => {
  it('is the same whatever the order of rows', () => {
    fc.assert(
      fc.property(shuffled(content.actions), shuffled(content.metrics), (actions, metrics) => {
        const reversed = metrics.map((answer) => ({ ...answer, counts: [...answer.counts].reverse() }));
        return contentForHash({ ...content, actions, metrics: reversed }) === contentForHash(content);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same whatever the order of keys, and with keys that are no part of a return', () => {
    const backwards = Object.fromEntries(Object.entries({ ...content, __typename: 'Return' }).reverse());
    expect(contentForHash(backwards as unknown as ReturnContent)).toBe(contentForHash(content));
  });

  it('differs as soon as one answer or one count differs', () => {
    const texts = [
      content,
      withAnswer(content, 'D1-S1', { status: 'PLANNED' }),
      withAnswer(content, 'D1-S1', { reason: 'x' }),
      withCount(content, ['M10', 'SEX', 'MALE'], { numerator: 1 }),
      { ...content, quarterId: '2026-27-Q3' },
    ].map(contentForHash);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('leaves the content as it was', () => {
    const fresh = buildReturn();
    contentForHash(fresh);
    expect(fresh).toEqual(buildReturn());
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerFills, isHatched } from './answer-fills.js';
import { toDrawnAnswers } from './answer-row.js';

describe('answers as they are drawn', () => {
  it('are shares of those who answered, and fill the bar where anybody did', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 6 }), (organisations) => {
        const [drawn] = toDrawnAnswers([{ key: 'a', label: 'A', organisations }]);
        const answered = organisations.reduce((sum, count) => sum + count, 0);
        expect(drawn?.answered).toBe(answered);
        const filled = drawn?.shares.reduce((sum, share) => sum + share, 0) ?? NaN;
        expect(filled).toBeCloseTo(answered === 0 ? 0 : 1, 10);
        expect(drawn?.shares.every((share, at) => (share === 0) === (organisations[at] === 0))).toBe(true);
      }),
    );
  });
});

describe('the fills of answers', () => {
  it.each([2, 3, 4, 5])('differ for each of %i answers, with lines where least is said alone', (answers) => {
    const fills = answerFills(answers);
    expect(new Set(fills.map(({ fill }) => fill)).size).toBe(answers);
    expect(fills.map(isHatched)).toEqual(fills.map((_, at) => at === 0));
  });

  it('are as many as there are answers, however many', () => {
    for (let answers = 0; answers < 9; answers += 1) expect(answerFills(answers)).toHaveLength(answers);
  });
});

import { describe, expect, it } from '@jest/globals';
import { england } from '@monitor/api-reference';
import { answersLeastFirst } from '@monitor/domain';
import type { CountedPart } from '@monitor/domain';
import fc from 'fast-check';
import { leastAnswered } from './least-answered.js';
import type { AreaSectionAnswers } from './section-answers.type.js';

const looked: Pick<CountedPart, 'answers' | 'isMostFirst'> = {
  answers: [
    { value: 'NOT', label: 'Not looked' },
    { value: 'YES', label: 'Looked' },
    { value: 'NONE', label: 'Nothing to look for', unordered: true },
  ],
  isMostFirst: false,
};
const partOf = (label: string): CountedPart => ({ ...looked, code: label, label });

function areaOf(counts: Record<string, number[]>): AreaSectionAnswers {
  const parts = Object.entries(counts).map(([code, organisations]) => ({
    ...{ code, organisations },
    answered: organisations.reduce((sum, count) => sum + count, 0),
  }));
  return { area: england, expected: 40, accepted: 36, parts };
}

describe('the part of which least is said', () => {
  it('is named with how many of how many say so, those to whom it does not apply apart', () => {
    const area = areaOf({ A: [3, 17, 9], B: [12, 8, 0] });
    expect(leastAnswered([partOf('A'), partOf('B')], area)).toBe(
      'In England, the answer “Not looked” is given most often for “B”: by 12 of 20 organisations.',
    );
  });

  it('is told as one of several where others are said as often, of however many', () => {
    const area = areaOf({ A: [6, 6, 0], B: [10, 10, 0], C: [1, 9, 0] });
    expect(leastAnswered([partOf('A'), partOf('B'), partOf('C')], area)).toBe(
      'In England, the answer “Not looked” is given most often for “A”: by 6 of 12 organisations, and as often for 1 more.',
    );
  });

  it('is none where fewer than five answered, and where nobody says so', () => {
    expect(leastAnswered([partOf('A')], areaOf({ A: [4, 0, 80] }))).toBe(
      'Fewer than 5 organisations have answered any part of this.',
    );
    expect(leastAnswered([partOf('A')], areaOf({ A: [0, 9, 0] }))).toBe('');
    expect(leastAnswered([], areaOf({}))).toBe('');
  });

  it('has no smaller share than any other part of five organisations or more', () => {
    const counts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((each) => [...each]);
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (all) => {
        const names = all.map((_, at) => `part ${at}`);
        const area = areaOf(Object.fromEntries(all.map((each, at) => [names[at]!, each])));
        const said = leastAnswered(names.map(partOf), area);
        const shares = all.flatMap(([least = 0, most = 0], at) =>
          least + most >= 5 ? [{ name: names[at]!, share: least / (least + most) }] : [],
        );
        const highest = Math.max(0, ...shares.map(({ share }) => share));
        const named = shares.find(({ name }) => said.includes(`“${name}”`));
        expect(named?.share ?? 0).toBe(highest);
      }),
    );
  });
});

describe('answers in their order', () => {
  it('begin with what says least, whichever way the form has them, and end with those outside the order', () => {
    const yesNo: CountedPart = {
      ...{ code: 'A', label: 'A', isMostFirst: true },
      answers: [
        { value: 'YES', label: 'Yes' },
        { value: 'NO', label: 'No' },
        { value: 'NONE', label: 'None', unordered: true },
      ],
    };
    expect(answersLeastFirst(yesNo).map(({ value }) => value)).toEqual(['NO', 'YES', 'NONE']);
    expect(answersLeastFirst(partOf('B')).map(({ value }) => value)).toEqual(['NOT', 'YES', 'NONE']);
  });
});

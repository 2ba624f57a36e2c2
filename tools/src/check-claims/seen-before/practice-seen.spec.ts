import { describe, expect, it } from '@jest/globals';
import { consistencyFinding, standsApart } from '@monitor/analysis';
import type { ConsistencyFinding, PracticeTable } from '@monitor/analysis';
import { regionStories } from '../../demo-data/stories.js';
import { demonstrationPractice } from '../worlds/demonstration/demonstration-practice.js';
import { closedQuarter, demonstrationReturns } from '../worlds/demonstration/demonstration-returns.js';
import { makePractice } from '../worlds/practice/make-practice.js';
import { highCuts, plainPractice } from '../worlds/practice/practice-design.js';
import type { PracticeDesign } from '../worlds/practice/practice-design.js';

function saidOf(table: PracticeTable): ConsistencyFinding {
  return consistencyFinding({
    table,
    found: standsApart(table, { seed: 1 }),
    names: {
      areasName: { one: 'region', many: 'regions' },
      areas: new Map(table.areas.map((code) => [code, code])),
      columns: new Map(table.columns.map((key) => [key, key])),
    },
    quarterLabel: 'April to June 2026',
    accepted: table.organisations.length,
    expected: table.organisations.length,
  });
}

const drawn = (design: Partial<PracticeDesign>, seed: number) => makePractice({ ...plainPractice, ...design }, seed);

describe('what the first edition said of practice, and what is said now', () => {
  it('"differs most in Beliefs and trust" above a column that differs by more: says "most" of none', () => {
    const { sentence } = saidOf(demonstrationPractice(demonstrationReturns(), closedQuarter));
    expect(sentence).not.toMatch(/differs most/i);
    expect(Object.keys(regionStories).some((code) => sentence.includes(code)) || /cannot tell/.test(sentence)).toBe(
      true,
    );
  });

  it('"no difference between boards" on 2 to 4 returns each: cannot tell, and never alike', () => {
    const { verdict, sentence } = saidOf(drawn({ areas: 6, organisations: [2, 4] }, 5).table);
    expect(verdict).toBe('CANNOT_TELL');
    expect(sentence).not.toMatch(/no difference/i);
  });

  it('the pattern of one quarter of published standards, one region far ahead at the highest status: found, and named', () => {
    const { table } = drawn(
      {
        columns: 1,
        actions: 1,
        cuts: highCuts,
        organisations: [29, 29],
        planted: [{ area: 0, column: 0, toTop: 0.9 }],
      },
      3,
    );
    const { verdict, sentence, subjects } = saidOf(table);
    expect(verdict).toBe('DIFFERENT');
    expect(subjects).toEqual(['C1']);
    expect(sentence).toContain('A1');
    expect(sentence).toContain('in place and reviewed');
  });
});

import { describe, expect, it } from '@jest/globals';
import { buildReturn, withAnswer, withCount, withTable } from './complete-return.builder.js';
import { compareRevisions } from './compare-revisions.js';

const before = buildReturn();

describe('two revisions of a return', () => {
  it('have nothing to list when they say the same', () => {
    expect(compareRevisions(before, buildReturn())).toEqual([]);
  });

  it('list each changed answer in words', () => {
    const after = withAnswer(before, 'D5-L1', { status: 'IMPLEMENTED', evidenceOn: '2026-09-01', coveragePercent: 40 });
    expect(compareRevisions(before, after)).toEqual([
      { cell: 'D5-L1.status', question: 'A named senior owner: status', before: 'Not started', after: 'In place' },
      {
        cell: 'D5-L1.evidenceOn',
        question: 'A named senior owner: day of the evidence',
        before: 'No answer',
        after: '1 September 2026',
      },
      { cell: 'D5-L1.coveragePercent', question: 'A named senior owner: coverage', before: 'No answer', after: '40%' },
    ]);
  });

  it('list each changed count with its group', () => {
    const after = withCount(before, ['M10', 'SEX', 'FEMALE'], { denominator: 1200 });
    expect(compareRevisions(before, after)).toEqual([
      {
        cell: 'M10.SEX.FEMALE.denominator',
        question: 'Device and data support by sex, Female: People found to need a device or a connection',
        before: '1,000',
        after: '1,200',
      },
    ]);
  });

  it('list a table that is no longer given, with its explanation', () => {
    const after = withTable(before, 'M10', 'SEX', { notCollected: true, explanation: 'Not asked' });
    expect(compareRevisions(before, after).map(({ cell, after: now }) => [cell, now])).toEqual([
      ['M10.SEX.notCollected', 'No'],
      ['M10.SEX.explanation', 'Not asked'],
    ]);
  });

  it('list what was taken away', () => {
    const changes = compareRevisions(before, { ...before, actions: before.actions.slice(1) });
    expect(changes.map(({ cell, after }) => [cell, after])).toEqual([
      ['D1-S1.status', 'No answer'],
      ['D1-S1.confirmed', 'No'],
    ]);
  });

  it('list everything that was filled in for a first revision', () => {
    expect(compareRevisions(null, before).filter(({ cell }) => cell.endsWith('.status'))).toHaveLength(24);
  });
});

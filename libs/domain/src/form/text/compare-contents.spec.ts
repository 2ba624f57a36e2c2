import { describe, expect, it } from '@jest/globals';
import { buildReturn, withCells } from '../complete-content.builder.js';
import type { CellValue, ReturnContent } from '../definition/answer.js';
import { firstEdition } from '../editions/edition-1/first-edition.js';
import { editionOf } from '../editions/form-editions.js';
import { compareContents } from './compare-contents.js';

const before = buildReturn();

function changes(after: ReturnContent) {
  return compareContents(before, after, firstEdition);
}

describe('two revisions of a return', () => {
  it('have nothing to list when they say the same', () => {
    expect(changes(buildReturn())).toEqual([]);
  });

  it('list each changed answer in words', () => {
    const after = withCells(before, 'D5-L1', {
      status: 'IMPLEMENTED',
      evidenceOn: '2026-09-01',
      coveragePercent: 40,
    });
    expect(changes(after)).toEqual([
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
    expect(changes(withCells(before, 'M10.SEX', { 'FEMALE.denominator': 1200 }))).toEqual([
      {
        cell: 'M10.SEX.FEMALE.denominator',
        question: 'Device and data support by sex, Female: People found to need a device or a connection',
        before: '1,000',
        after: '1,200',
      },
    ]);
  });

  it('list a table that is no longer given, with its explanation', () => {
    const after = withCells(before, 'M10.SEX', { notCollected: true, explanation: 'Not asked' });
    expect(changes(after).map(({ cell, question, after: now }) => [cell, question, now])).toEqual([
      ['M10.SEX.notCollected', 'Device and data support by sex: whether it cannot be given', 'Yes'],
      ['M10.SEX.explanation', 'Device and data support by sex: explanation', 'Not asked'],
    ]);
  });

  it('list the counts of both levels, each by its group, where a table changed from broad to detailed', () => {
    const edition = editionOf(2);
    const table = (cells: Record<string, CellValue>): ReturnContent => ({
      ...before,
      edition: 2,
      answers: [{ question: 'M10.ETHNICITY', cells, confirmed: true }],
    });
    const all = compareContents(
      table({ 'WHITE.numerator': 80 }),
      table({ level: 'DETAILED', 'WHITE_BRITISH.numerator': 60 }),
      edition,
    );
    expect(all.map(({ question, before: then, after }) => [question, then, after])).toEqual([
      [expect.stringContaining('White: British: '), 'No answer', '60'],
      [expect.stringContaining('level'), 'No answer', expect.stringContaining('detailed')],
      [expect.stringContaining('White: People'), '80', 'No answer'],
    ]);
  });

  it.each(['constructor', 'toString', '__proto__'])('list a cell called as what every object has: %s', (cell) => {
    const typed = withCells(before, 'D5-L1', Object.fromEntries([[cell, 'x']]));
    const asked = 'An answer that this edition of the form does not ask for';
    const change = { cell: `D5-L1.${cell}`, question: asked };
    expect(changes(typed)).toEqual([{ ...change, before: 'No answer', after: 'x' }]);
    expect(compareContents(typed, before, firstEdition)).toEqual([{ ...change, before: 'x', after: 'No answer' }]);
  });

  it('name an entry that was taken away as it was called', () => {
    const entries = withCells(buildReturn('TRUST', editionOf(2)), 'SERVICES', { 's1.name': 'Book online' });
    const [change] = compareContents(entries, buildReturn('TRUST', editionOf(2)), editionOf(2));
    expect(change).toEqual({
      cell: 'SERVICES.s1.name',
      question: 'Register of digital services, “Book online”: name of the service',
      before: 'Book online',
      after: 'No answer',
    });
  });

  it('do not tell of a look at what is not looked at as a whole', () => {
    const unseen = withCells(before, 'M10.SEX', {}, false);
    expect(changes(unseen)).toEqual([]);
  });

  it('list what was taken away', () => {
    const fewer = { ...before, answers: before.answers.slice(1) };
    expect(changes(fewer).map(({ cell, after }) => [cell, after])).toEqual([
      ['D1-S1.status', 'No answer'],
      ['D1-S1.confirmed', 'No'],
    ]);
  });

  it('list everything that was filled in for a first revision', () => {
    const all = compareContents(null, before, firstEdition);
    expect(all.filter(({ cell }) => cell.endsWith('.status'))).toHaveLength(24);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answer, CellId, Cells } from '../definition/answer.js';
import { confirmedCell } from '../definition/cell-reference.js';
import { findQuestion } from '../definition/edition-questions.js';
import type { FormEdition } from '../definition/form-edition.js';
import { editionOf } from '../editions/form-editions.js';
import { anyReturns } from '../testing/any-content.arbitrary.js';
import { bundlesOf } from './bundles.js';
import { changedCells, contentOfCell } from './changed-cells.js';
import { mergeAnswer } from './merge-answer.js';
import { isSameValue } from './same-value.js';

const edition = editionOf(2);
const answer = (question: string, cells: Cells, confirmed = true): Answer => ({ question, cells, confirmed });

function merged(base: Answer | null, mine: Answer, theirs: Answer, changed?: CellId[]) {
  const own = changed ?? changedCells(base ?? answer(mine.question, {}), mine);
  return mergeAnswer(edition, { base, mine, theirs, changed: new Set(own) });
}

/** The answer with a share of its cells as another has them, or empty where that has none. */
const mixed = (from: Answer, other: Answer, share: readonly boolean[]): Answer => {
  const cells = changedCells(from, other).filter((_, at) => share[at % share.length]);
  const kept = Object.entries(from.cells).filter(([cell]) => !cells.includes(cell));
  const taken = Object.entries(other.cells).filter(([cell]) => cells.includes(cell));
  return { ...from, cells: Object.fromEntries([...kept, ...taken]), confirmed: true };
};

const shares = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });

/** Every question of an edition, read by two people and left by a third: each run is a whole return. */
const twoPeople = fc.tuple(anyReturns, shares, shares).map(([{ edition, content, other }, one, two]) =>
  content.answers.map((base, at) => ({
    edition,
    base,
    mine: mixed(base, other.answers[at] ?? base, one),
    theirs: mixed(base, other.answers[at] ?? base, two),
    removed: mixed(base, { ...base, cells: {} }, two),
  })),
);

describe('one cell of an answer', () => {
  it.each([
    ['changed by me alone, takes mine', 'a', 'b', 'a', 'b', false],
    ['changed by others alone, keeps theirs', 'a', 'a', 'c', 'c', false],
    ['changed by both to the same, is no conflict', 'a', 'b', 'b', 'b', false],
    ['changed by both to something else, is in conflict and keeps what stands', 'a', 'b', 'c', 'c', true],
    ['emptied by others and changed by me, is in conflict', 'a', 'b', undefined, undefined, true],
  ])('%s', (_, base, mine, theirs, stands, isConflict) => {
    const of = (value: string | undefined) =>
      answer('D1-S1', { ...(value !== undefined && { evidence: value }), reason: 'r' });
    const { answer: result, conflicts } = merged(of(base), of(mine), of(theirs));
    expect(result.cells).toEqual(of(stands).cells);
    expect(conflicts).toEqual(isConflict ? ['evidence'] : []);
  });

  it('that differs is in conflict where nobody knows what the sender saw', () => {
    const { conflicts } = merged(
      null,
      answer('D1-S1', { evidence: 'b' }),
      answer('D1-S1', { evidence: 'c', reason: 'r' }),
    );
    expect(conflicts).toEqual(['evidence']);
  });

  it('that the sender set back to what it saw is in conflict with what was set meanwhile', () => {
    const base = answer('D1-S1', { evidence: 'a' });
    const { conflicts } = merged(base, base, answer('D1-S1', { evidence: 'b' }), ['evidence']);
    expect(conflicts).toEqual(['evidence']);
  });
});

describe('cells that mean something only together', () => {
  const service = (key: string, changes: Cells = {}): Cells => ({
    [`${key}.name`]: 'Clinic',
    [`${key}.url`]: 'x',
    ...changes,
  });
  const saw = answer('SERVICES', { ...service('e1'), ...service('e2') });

  it('are an entry that others removed while I edited it: the whole of it, so that neither is lost', () => {
    const theirs = answer('SERVICES', service('e2'));
    const { answer: result, conflicts } = merged(saw, answer('SERVICES', { ...saw.cells, 'e1.note': 'n' }), theirs);
    expect(result.cells).toEqual(theirs.cells);
    expect(conflicts.sort()).toEqual(['e1.name', 'e1.note', 'e1.url']);
  });

  it('are an entry that I removed while others edited it', () => {
    const theirs = answer('SERVICES', { ...saw.cells, 'e1.url': 'y' });
    const { answer: result, conflicts } = merged(saw, answer('SERVICES', service('e2')), theirs);
    expect(result.cells).toEqual(theirs.cells);
    expect(conflicts.sort()).toEqual(['e1.name', 'e1.url']);
  });

  it('are two entries that both added under one key, and not one entry that both describe', () => {
    const mine = answer('SERVICES', { ...saw.cells, 'e3.name': 'Library', 'e3.url': 'l' });
    const other = answer('SERVICES', { ...saw.cells, 'e3.name': 'Hub' });
    expect(merged(saw, mine, other).conflicts.sort()).toEqual(['e3.name', 'e3.url']);
    const same = answer('SERVICES', { ...saw.cells, 'e3.name': 'Library', 'e3.note': 'n' });
    expect(merged(saw, mine, same)).toMatchObject({
      conflicts: [],
      answer: { cells: { 'e3.url': 'l', 'e3.note': 'n' } },
    });
  });

  it('are a table that others say cannot be given while I count in it', () => {
    const base = answer('M01.SEX', { 'FEMALE.numerator': 1 });
    const mine = answer('M01.SEX', { 'FEMALE.numerator': 2 });
    const { conflicts, answer: result } = merged(base, mine, answer('M01.SEX', { notCollected: true }));
    expect(conflicts.sort()).toEqual(['FEMALE.numerator', 'notCollected']);
    expect(result.cells).toEqual({ notCollected: true });
  });
});

describe('any two people on any answer of any edition', () => {
  it('lose nothing they changed, and change nothing they left', () => {
    const check = ({
      edition,
      base,
      mine,
      theirs,
    }: {
      edition: FormEdition;
      base: Answer;
      mine: Answer;
      theirs: Answer;
    }) => {
      const changed = changedCells(base, mine);
      const { answer: result, conflicts } = mergeAnswer(edition, { base, mine, theirs, changed: new Set(changed) });
      for (const cell of Object.keys({ ...base.cells, ...mine.cells, ...theirs.cells })) {
        const [is, my, their] = [result, mine, theirs].map((each) => contentOfCell(each, cell));
        if (conflicts.includes(cell)) expect([cell, is, isSameValue(my, their)]).toEqual([cell, their, false]);
        else expect([cell, is]).toEqual([cell, changed.includes(cell) ? my : their]);
      }
      if (theirs === base) expect(conflicts).toEqual([]);
    };
    const all = fc.property(twoPeople, (returns) => {
      for (const { edition, base, mine, theirs, removed } of returns)
        for (const stands of [theirs, removed, base]) check({ edition, base, mine, theirs: stands });
    });
    fc.assert(all, { numRuns: 30 });
  });

  it('have a conflict exactly where both changed a cell, or cells that mean something only together', () => {
    const check = ({
      edition,
      base,
      mine,
      theirs,
    }: {
      edition: FormEdition;
      base: Answer;
      mine: Answer;
      theirs: Answer;
    }) => {
      const [own, others] = [changedCells(base, mine), changedCells(base, theirs)];
      const question = findQuestion(edition, base.question);
      const bundles = question === null ? [] : bundlesOf(edition, question, { base, mine, theirs });
      const isAlone = (cell: CellId) => !bundles.flat().includes(cell) && cell !== confirmedCell;
      const { conflicts } = mergeAnswer(edition, { base, mine, theirs, changed: new Set(own) });
      const back = mergeAnswer(edition, { base, mine: theirs, theirs: mine, changed: new Set(others) });
      const both = own.filter((cell) => others.includes(cell) && isAlone(cell));
      const differ = both.filter((cell) => !isSameValue(contentOfCell(mine, cell), contentOfCell(theirs, cell)));
      expect(conflicts.filter(isAlone).sort()).toEqual(differ.sort());
      expect(back.conflicts.filter(isAlone).sort()).toEqual(differ);
    };
    fc.assert(
      fc.property(twoPeople, (returns) => {
        for (const { edition, base, mine, theirs } of returns) check({ edition, base, mine, theirs });
      }),
      { numRuns: 30 },
    );
  });
});

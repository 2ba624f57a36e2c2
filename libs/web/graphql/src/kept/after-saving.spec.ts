import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withSaved } from './after-saving.js';
import type { SavedAnswers } from './after-saving.js';

const question = fc.constantFrom('D1-S1', 'D1-S2', 'M01.AGE', 'M02.AGE');
const anAnswer = (name: string, word: string, version: number) => ({
  question: name,
  cells: { word },
  confirmed: true,
  version,
  editedByName: 'Approver',
});
const aReturn = (answers: object[]) => ({
  quarterlyReturn: { head: { state: 'RETURNED', stateLabel: 'Sent back' }, draft: { edition: 2, answers } },
});

function saved(key: string, word: string, version: number, isTaken: boolean): SavedAnswers {
  return {
    organisationCode: 'ZZ001',
    quarterId: 'Q1',
    sent: [{ question: key, cells: { word }, confirmed: true, expectedVersion: version - 1 }],
    outcome: { state: 'DRAFT', saved: isTaken ? [{ key, version, answer: null }] : [], conflicts: [], refused: [] },
  };
}

describe('what is kept of a return', () => {
  it('is what was saved last, answer by answer; what was not taken changes nothing', () => {
    const saves = fc.array(fc.tuple(question, fc.string(), fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(saves, (steps) => {
        const expected = new Map([['D1-S1', anAnswer('D1-S1', 'at first', 1)]]);
        let data: Record<string, unknown> = aReturn([...expected.values()]);
        for (const [index, [key, word, isTaken]] of steps.entries()) {
          const version = index + 2;
          data = withSaved(data, saved(key, word, version, isTaken));
          if (isTaken) expected.set(key, anAnswer(key, word, version));
        }
        const { draft } = (data as ReturnType<typeof aReturn>).quarterlyReturn;
        const words = (draft.answers as ReturnType<typeof anAnswer>[]).map(({ question: name, cells, version }) => [
          name,
          cells.word,
          version,
        ]);
        expect(words.sort()).toEqual(
          [...expected.values()].map(({ question: name, cells, version }) => [name, cells.word, version]).sort(),
        );
      }),
    );
  });

  it('says in which state the return is since', () => {
    expect(withSaved(aReturn([]), saved('D1-S1', 'x', 1, true))).toMatchObject({
      quarterlyReturn: { head: { state: 'DRAFT', stateLabel: expect.stringMatching(/draft/i) } },
    });
  });
});

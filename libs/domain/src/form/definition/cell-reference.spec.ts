import { describe, expect, it } from '@jest/globals';
import { firstEdition } from '../editions/edition-1/first-edition.js';
import { readCell, writeCell } from './cell-reference.js';

function parts(text: string) {
  const reference = readCell(firstEdition, text);
  return reference && [reference.question.code, reference.cell];
}

describe('the name of a cell', () => {
  it('comes back in its parts', () => {
    expect(parts(writeCell('D1-S1', 'evidence'))).toEqual(['D1-S1', 'evidence']);
    expect(parts(writeCell('M01.DEPRIVATION', 'IMD1.numerator'))).toEqual(['M01.DEPRIVATION', 'IMD1.numerator']);
    expect(parts(writeCell('M01.SEX', 'explanation'))).toEqual(['M01.SEX', 'explanation']);
  });

  it.each(['', 'D1-S1', '.status', 'M99.SEX.explanation', 'M01.explanation', 'a.b.c.d.e'])(
    'is refused when it names no question: “%s”',
    (cell) => {
      expect(parts(cell)).toBeNull();
    },
  );
});

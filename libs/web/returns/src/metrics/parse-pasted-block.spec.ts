import { describe, expect, it } from '@jest/globals';
import { isBlock, parsePastedBlock } from './parse-pasted-block.js';

const room = { rows: 3, columns: 2 };

describe('isBlock', () => {
  it('tells a block of a spreadsheet from one value', () => {
    expect(isBlock('1\t2')).toBe(true);
    expect(isBlock('1\n2')).toBe(true);
    // Spreadsheets end even a single copied cell with a line break.
    expect(isBlock('1,234\r\n')).toBe(false);
  });
});

describe('parsePastedBlock', () => {
  it('reads rows and columns with any line ending, and a last line that is empty', () => {
    expect(parsePastedBlock('1\t2\r\n3\t4\r\n', room).rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('leaves out a heading row and a column of group names copied along', () => {
    const copied = 'Group\tRegistered\tAll\nFemale\t1,200\t2,000\nMale\t900\t1,900';
    expect(parsePastedBlock(copied, room).rows).toEqual([
      ['1,200', '2,000'],
      ['900', '1,900'],
    ]);
  });

  it('keeps cells that are no numbers as they are, so that the cell can say what is wrong', () => {
    expect(parsePastedBlock('12\tten\n-\t4', room).rows).toEqual([
      ['12', 'ten'],
      ['-', '4'],
    ]);
  });

  it('keeps an empty cell inside the block', () => {
    expect(parsePastedBlock('1\t2\n\t4', room).rows).toEqual([
      ['1', '2'],
      ['', '4'],
    ]);
  });

  it.each(['1\t2\t3', '1\n2\n3\n4'])(
    'refuses a block that does not fit, changes nothing and says what was found: %j',
    (text) => {
      const { rows, problem } = parsePastedBlock(text, room);
      expect(rows).toBeNull();
      expect(problem).toContain('there is room for 3 rows and 2 columns');
      expect(problem).toContain('Nothing was changed');
    },
  );
});

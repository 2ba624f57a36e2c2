import { describe, expect, it } from '@jest/globals';
import { trustLine } from '../../testing/ods-files.builder.js';
import { limits, RowCount } from './limits.js';
import { readCsv } from './read-csv.js';

describe('a csv file that is larger than any should be', () => {
  it.each([
    ['rows', 'a,b\n'.repeat(1_000_000), 'Found 200,001 rows, wanted at most 200,000.'],
    ['columns', 'a,'.repeat(64) + 'a', 'Found 65 columns on line 1, wanted at most 64.'],
    ['signs in a cell', `a,${'x'.repeat(2_001)}`, 'Found 2,001 signs in one cell on line 1, wanted at most 2,000.'],
    ['a row', `"${'x'.repeat(1_000_000)}`, 'a quotation mark may not be closed'],
    ['a row without an end', 'a,'.repeat(2_000_000), 'One row is longer than any should be'],
  ])('is refused as soon as that is seen: too many %s', async (_title, text, words) => {
    await expect(readCsv(text)).rejects.toThrow(words);
  });

  it('is refused for its cells, however many rows they are in', () => {
    const count = new RowCount(limits.rows);
    const row = Array<string>(limits.columns).fill('a');
    for (let line = 1; line <= 62_500; line += 1) count.add(row, line);
    expect(() => count.add(row, 62_501)).toThrow('Found 4,000,064 cells, wanted at most 4,000,000.');
  });

  it('holds no more of it than is allowed', async () => {
    const text = 'a,b\n'.repeat(4_000_000);
    const before = process.memoryUsage().heapUsed;
    await expect(readCsv(text)).rejects.toThrow('200,001 rows');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
  });
});

describe('a row', () => {
  it('has the number of its line, whatever stands before it', async () => {
    const lines = [
      'sep=;',
      '',
      trustLine().replaceAll(',', ';'),
      ';;;',
      trustLine({ code: 'ZA2' }).replaceAll(',', ';'),
    ];
    expect((await readCsv(lines.join('\r\n'))).map(({ line, cells: [code] }) => [line, code])).toEqual([
      [3, 'ZA1'],
      [5, 'ZA2'],
    ]);
  });
});

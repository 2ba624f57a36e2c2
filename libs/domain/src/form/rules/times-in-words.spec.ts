import { describe, expect, it } from '@jest/globals';
import { timesInWords } from './times-in-words.js';

describe('how one number stands to another', () => {
  it.each([
    [57_900, 5_700, 'ten times'],
    [200, 100, 'twice'],
    [1_250, 100, '13 times'],
    [150, 100, 'more than'],
    [60, 100, 'less than'],
    [50, 100, 'half of'],
    [570, 5_700, 'a tenth of'],
    [1, 5_700, 'far less than'],
    [0, 5_700, 'less than'],
  ])('%d to %d is %s', (count, other, words) => {
    expect(timesInWords(count, other)).toBe(words);
  });

  it('is unsaid against nobody', () => {
    expect(timesInWords(5, 0)).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { largestFile, whyTooLarge } from './largest-file.js';

describe('a file that is too large', () => {
  it('is refused from one byte above the limit on, with what was found, what is wanted and what to do', () => {
    expect(whyTooLarge(largestFile)).toBeNull();
    expect(whyTooLarge(largestFile + 1)).toMatch(
      /^The file has 50\.1 MiB or more\. Wanted is one of at most 50 MiB\. Divide it by question/,
    );
    expect(whyTooLarge(largestFile * 2)).toContain('The file has 100.0 MiB');
  });
});

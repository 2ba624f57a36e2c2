import { describe, expect, it } from '@jest/globals';
import { printable } from './printable.js';

describe('a line from a file on a terminal', () => {
  it.each([
    ['\u001b[31mRED\u001b[0m TRUST', 'RED TRUST'],
    ['A\u001b]0;title\u0007B', 'AB'],
    ['A\u001b]8;;https://example.org\u001b\\B', 'AB'],
    ['ONE\r\nTWO\tTHREE', 'ONE  TWO THREE'],
    ['\u009b2JGONE', ' 2JGONE'],
    ['A\u202eB\u2066C', 'A B C'],
    ['\u001b', ' '],
  ])('is shown without what moves the cursor: %j', (line, shown) => {
    expect(printable(line)).toBe(shown);
  });

  it('is otherwise as it is', () => {
    expect(printable('=1+1 CAFÉ “VALE” – 日本')).toBe('=1+1 CAFÉ “VALE” – 日本');
  });
});

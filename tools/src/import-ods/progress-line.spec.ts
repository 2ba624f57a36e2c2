import { describe, expect, it } from '@jest/globals';
import { progressLine } from './progress-line.js';

function watching(isTTY: boolean) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const line = progressLine({ isTTY, write: (text) => written.push(text) }, () => clock.ms);
  return { written, clock, ...line };
}

describe('progress', () => {
  it('rewrites one line on a terminal, ten times a second at most, and clears it', () => {
    const { written, clock, report, clear } = watching(true);
    report('Comparing', 1, 6527);
    report('Comparing', 2, 6527);
    clock.ms = 100;
    report('Comparing', 3000, 6527);
    report('Writing');
    clear();
    expect(written).toEqual([
      '\r\u001b[KComparing: 1 of 6,527',
      '\r\u001b[KComparing: 3,000 of 6,527',
      '\r\u001b[KWriting …',
      '\r\u001b[K',
    ]);
  });

  it('writes a plain line every three seconds where there is no terminal, and none for quick work', () => {
    const { written, clock, report, clear } = watching(false);
    report('Reading');
    clock.ms = 2_999;
    report('Comparing', 10, 20);
    clock.ms = 3_000;
    report('Comparing', 11, 20);
    clock.ms = 4_000;
    report('Writing');
    clear();
    expect(written).toEqual(['Comparing: 11 of 20\n']);
  });
});

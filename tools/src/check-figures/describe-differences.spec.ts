import { describe, expect, it } from '@jest/globals';
import { describeDifferences } from './describe-differences.js';

const difference = (cell: string) => ({ rollup: 'ANSWER' as const, cell, kept: '5', recomputed: '4' });

describe('what a check of the figures says', () => {
  it('says in one line that everything adds up', () => {
    expect(describeDifferences([])).toEqual([expect.stringContaining('add up to, in both readings')]);
  });

  it('says in words where response would pass 100 %', () => {
    const overfull = { rollup: 'OVERFULL' as const, cell: 'cell', kept: '200/188', recomputed: '' };
    expect(describeDifferences([overfull])[1]).toBe('  OVERFULL cell: more returns accepted than expected (200/188)');
  });

  it('names cell, kept and recomputed figure, twenty at most, and what to do', () => {
    const lines = describeDifferences(Array.from({ length: 25 }, (_, index) => difference(`cell${index}`)));
    expect(lines[0]).toContain('Found 25 figures');
    expect(lines[1]).toBe('  ANSWER cell0: kept 5, returns add up to 4');
    expect(lines).toHaveLength(23);
    expect(lines.at(-1)).toContain('Publish nothing');
  });
});

import { describe, expect, it } from '@jest/globals';
import { entriesOf } from '@monitor/domain';
import { spareEntries } from './spare-entries.js';

const cells = { 's1.name': 'Booking', 'e7.name': 'Letters' };

describe('the empty rows of a register in a workbook', () => {
  it('are named in order after the entries that are there, and never as those of another workbook', () => {
    const [one, two] = [spareEntries(100, cells), spareEntries(100, cells)];
    const typed = Object.fromEntries([...one].reverse().map((entry) => [`${entry}.name`, entry]));
    expect(entriesOf({ ...typed, ...cells })).toEqual(['s1', 'e7', ...one]);
    expect(new Set([...one, ...two]).size).toBe(40);
  });

  it('are no more than the register may have', () => {
    expect(spareEntries(3, cells)).toHaveLength(1);
    expect(spareEntries(1, cells)).toEqual([]);
  });
});

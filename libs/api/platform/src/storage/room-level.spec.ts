import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, integer, property, record } from 'fast-check';
import { roomLevel, roomLevels, worse } from './room-level.js';
import type { RoomLevel } from './room-level.js';

const megabyte = 1024 * 1024;
const limits = { importsBelowPercent: 10, readOnlyBelowPercent: 5, enoughMegabytes: 2_048 };
const disk = (sizeMegabytes: number, freeMegabytes: number) => ({
  sizeBytes: sizeMegabytes * megabyte,
  freeBytes: freeMegabytes * megabyte,
});
const strictness = (level: RoomLevel) => roomLevels.indexOf(level);

describe('what the room on a disk allows', () => {
  it.each([
    [disk(20_000, 2_001), 'ENOUGH'],
    [disk(20_000, 1_999), 'NO_IMPORTS'],
    [disk(20_000, 1_001), 'NO_IMPORTS'],
    [disk(20_000, 999), 'READ_ONLY'],
    // However large: 4 GB are enough for everything, 2 GB to save.
    [disk(4_000_000, 4_097), 'ENOUGH'],
    [disk(4_000_000, 4_095), 'NO_IMPORTS'],
    [disk(4_000_000, 2_047), 'READ_ONLY'],
    // However small: PostgreSQL keeps room for its own log.
    [disk(400, 129), 'ENOUGH'],
    [disk(400, 127), 'NO_IMPORTS'],
    [disk(400, 63), 'READ_ONLY'],
  ] as const)('%j: %s', (space, level) => {
    expect(roomLevel(space, limits, 'ENOUGH')).toBe(level);
  });

  it('is refused never where the limits are 0, and everything but reading on a disk without any room', () => {
    const never = { importsBelowPercent: 0, readOnlyBelowPercent: 0, enoughMegabytes: 2_048 };
    expect(roomLevel(disk(1_000, 0), never, 'ENOUGH')).toBe('ENOUGH');
    expect(roomLevel(disk(1_000, 0), limits, 'ENOUGH')).toBe('READ_ONLY');
  });

  const somewhere = record({
    size: integer({ min: 100, max: 10_000_000 }),
    shareFree: integer({ min: 0, max: 1_000 }),
    before: constantFrom(...roomLevels),
  });

  it('never allows less with more room, nor more than before it became short', () => {
    const law = property(somewhere, integer({ min: 0, max: 1_000 }), ({ size, shareFree, before }, more) => {
      const free = (size * shareFree) / 1_000;
      const level = roomLevel(disk(size, free), limits, before);
      const roomier = roomLevel(disk(size, Math.min(size, free + (size * more) / 1_000)), limits, before);
      expect(strictness(roomier)).toBeLessThanOrEqual(strictness(level));
      expect(strictness(roomLevel(disk(size, free), limits, 'ENOUGH'))).toBeLessThanOrEqual(strictness(level));
    });
    assert(law, { numRuns: 500 });
  });

  it('does not change its mind while the room swings by less than a fifth', () => {
    const law = property(somewhere, ({ size, shareFree }) => {
      const free = (size * shareFree) / 1_000;
      const first = roomLevel(disk(size, free), limits, 'ENOUGH');
      const back = roomLevel(disk(size, free * 1.2), limits, first);
      const again = roomLevel(disk(size, free), limits, back);
      if (first !== 'ENOUGH') expect(back).not.toBe('ENOUGH');
      expect(strictness(again)).toBeGreaterThanOrEqual(strictness(first));
    });
    assert(law, { numRuns: 500 });
  });

  it('of several disks is what the fullest allows', () => {
    expect(worse('NO_IMPORTS', 'READ_ONLY')).toBe('READ_ONLY');
    expect(worse('NO_IMPORTS', 'ENOUGH')).toBe('NO_IMPORTS');
  });
});

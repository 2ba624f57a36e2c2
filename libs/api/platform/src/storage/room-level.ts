import type { FreeSpace } from './free-space.js';

/** What may still be done for the room there is: everything, everything but what brings much, or reading alone. */
export const roomLevels = ['ENOUGH', 'NO_IMPORTS', 'READ_ONLY'] as const;
export type RoomLevel = (typeof roomLevels)[number];

/** When room becomes short, in percent of the disk; 0 for never. */
export interface RoomLimits {
  importsBelowPercent: number;
  readOnlyBelowPercent: number;
  /** However large the disk, so much is room enough to save returns; imports want twice as much. */
  enoughMegabytes: number;
}

const megabyte = 1024 * 1024;
/**
 * However small the disk: three segments of PostgreSQL's write-ahead log and what a checkpoint writes. Where that log
 * cannot grow, PostgreSQL ends itself, and then nothing can be read either.
 */
const leastBytes = 64 * megabyte;
/** A limit is left again only with a quarter more than it wants, so that the service does not change its mind each moment. */
const wayBack = 1.25;

/**
 * What the room there is allows. Imports are refused first, since they are what fills a disk; saving and deciding, which
 * need a few kilobytes each and have a deadline, go on until half of that room is gone.
 * @param before what was allowed until now
 */
export function roomLevel(space: FreeSpace, limits: RoomLimits, before: RoomLevel): RoomLevel {
  const { importsBelowPercent, readOnlyBelowPercent, enoughMegabytes } = limits;
  const readOnlyBelow = limitOf(space, readOnlyBelowPercent, { least: leastBytes, most: enoughMegabytes * megabyte });
  const importsBelow = limitOf(space, importsBelowPercent, {
    least: 2 * leastBytes,
    most: 2 * enoughMegabytes * megabyte,
  });
  if (isBelow(space, readOnlyBelow, before === 'READ_ONLY')) return 'READ_ONLY';
  return isBelow(space, importsBelow, before !== 'ENOUGH') ? 'NO_IMPORTS' : 'ENOUGH';
}

function limitOf({ sizeBytes }: FreeSpace, percent: number, { least, most }: { least: number; most: number }): number {
  if (percent === 0) return 0;
  return Math.max(least, Math.min(most, (sizeBytes * percent) / 100));
}

function isBelow({ freeBytes }: FreeSpace, limit: number, wasBelow: boolean): boolean {
  return freeBytes < (wasBelow ? limit * wayBack : limit);
}

/** The worse of two. */
export function worse(one: RoomLevel, other: RoomLevel): RoomLevel {
  return roomLevels.indexOf(one) > roomLevels.indexOf(other) ? one : other;
}

import { z } from 'zod';
import { readSettings } from '../config/read-settings.js';
import { askFileSystem } from './free-space.js';
import type { SpaceProbe } from './free-space.js';
import type { RoomLimits } from './room-level.js';

/** Injection token of the RoomSettings. */
export const ROOM_SETTINGS = Symbol('room settings');

/** Which folders need room, and how much of it. */
export interface RoomSettings {
  /** The data directory, and the folder of the database's files where that is known. */
  folders: readonly string[];
  limits: RoomLimits;
  probe: SpaceProbe;
}

function wholeNumber(least: number, most: number, otherwise: number) {
  return z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: (issue) => `found "${String(issue.input)}", wanted a whole number from ${least} to ${most}`,
    })
    .transform(Number)
    .default(otherwise);
}

const schema = z
  .object({
    DISK_IMPORTS_BELOW_PERCENT: wholeNumber(0, 90, 10),
    DISK_READ_ONLY_BELOW_PERCENT: wholeNumber(0, 90, 5),
    DISK_ENOUGH_MEGABYTES: wholeNumber(64, 999_999_999, 2_048),
    DATABASE_DIRECTORY: z.string().optional(),
  })
  .refine((given) => given.DISK_IMPORTS_BELOW_PERCENT >= given.DISK_READ_ONLY_BELOW_PERCENT, {
    path: ['DISK_IMPORTS_BELOW_PERCENT'],
    error: 'wanted no less than DISK_READ_ONLY_BELOW_PERCENT: imports are what fills a disk, and are refused first',
  });

/**
 * Reads DISK_IMPORTS_BELOW_PERCENT (10) and DISK_READ_ONLY_BELOW_PERCENT (5), 0 for never; DISK_ENOUGH_MEGABYTES (2048),
 * with which the service is never read-only however large its disk; and DATABASE_DIRECTORY, where the files of PostgreSQL
 * lie when that is on this machine. Of a database elsewhere no room can be seen: the service is read-only from the first
 * statement that PostgreSQL has no room for.
 */
export function readRoomSettings(environment: NodeJS.ProcessEnv, dataDirectory: string): RoomSettings {
  const given = readSettings(schema, environment);
  const folders = [dataDirectory, given.DATABASE_DIRECTORY].filter((folder) => folder !== undefined);
  return {
    folders: [...new Set(folders)],
    limits: {
      importsBelowPercent: given.DISK_IMPORTS_BELOW_PERCENT,
      readOnlyBelowPercent: given.DISK_READ_ONLY_BELOW_PERCENT,
      enoughMegabytes: given.DISK_ENOUGH_MEGABYTES,
    },
    probe: askFileSystem,
  };
}

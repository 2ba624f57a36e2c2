import { resolve } from 'node:path';
import { z } from 'zod';
import { readSettings } from '../config/read-settings.js';

/** Backups that are taken without being asked for. */
export interface BackupSettings {
  /** Absolute path of the folder that they go to; null where none are taken. */
  directory: string | null;
  everyHours: number;
  /** How many of the newest are kept. */
  keep: number;
  /** Of how many weeks before those the newest of the week is kept. */
  keepWeeks: number;
  /** Folder in which each is restored to verify it; null for the system's temporary one. */
  verifyIn: string | null;
  /** A role that reads the whole of a database of one's own. */
  readerUrl: string | undefined;
}

const wholeNumber = (byDefault: string, least: number, most: number) =>
  z
    .string()
    .default(byDefault)
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: (issue) => `found "${String(issue.input)}", wanted a whole number from ${least} to ${most}`,
    })
    .transform(Number);

const schema = z.object({
  BACKUP_DIR: z.string().optional(),
  BACKUP_EVERY_HOURS: wholeNumber('24', 1, 744),
  BACKUP_KEEP: wholeNumber('7', 1, 1000),
  BACKUP_KEEP_WEEKS: wholeNumber('4', 0, 520),
  BACKUP_VERIFY_DIR: z.string().optional(),
  BACKUP_DATABASE_URL: z.string().optional(),
});

/**
 * Reads BACKUP_DIR, BACKUP_EVERY_HOURS, BACKUP_KEEP, BACKUP_KEEP_WEEKS, BACKUP_VERIFY_DIR and BACKUP_DATABASE_URL; relative
 * folders are taken from `workspace`.
 */
export function readBackupSettings(environment: NodeJS.ProcessEnv, workspace: string): BackupSettings {
  const settings = readSettings(schema, environment);
  const folder = (path: string | undefined) => (path === undefined ? null : resolve(workspace, path));
  return {
    directory: folder(settings.BACKUP_DIR),
    everyHours: settings.BACKUP_EVERY_HOURS,
    keep: settings.BACKUP_KEEP,
    keepWeeks: settings.BACKUP_KEEP_WEEKS,
    verifyIn: folder(settings.BACKUP_VERIFY_DIR),
    readerUrl: settings.BACKUP_DATABASE_URL,
  };
}

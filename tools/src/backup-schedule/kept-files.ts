/** A backup of the folder of backups. */
export interface BackupInFolder {
  name: string;
  /** Instant in its name. */
  at: Date;
  isVerified: boolean;
}

/** How many backups are kept. */
export interface Retention {
  /** Of the newest. */
  keep: number;
  /** Of how many weeks before those the newest of the week. */
  keepWeeks: number;
}

/**
 * Which backups may go. Verified ones and others are counted apart, so that backups nobody could verify never push out those
 * that can be restored: of the verified ones the newest stay, and the newest of each of the last weeks. Of the others as many
 * of the newest stay.
 */
export function filesToRemove(files: readonly BackupInFolder[], { keep, keepWeeks }: Retention): string[] {
  const newestFirst = [...files].sort((one, other) => other.at.getTime() - one.at.getTime());
  const verified = newestFirst.filter(({ isVerified }) => isVerified);
  const others = newestFirst.filter(({ isVerified }) => !isVerified);
  const staying = new Set([
    ...verified.slice(0, keep),
    ...newestOfWeeks(verified, keepWeeks),
    ...others.slice(0, keep),
  ]);
  return newestFirst.filter((file) => !staying.has(file)).map(({ name }) => name);
}

function newestOfWeeks(newestFirst: readonly BackupInFolder[], weeks: number): BackupInFolder[] {
  const newest = new Map<number, BackupInFolder>();
  for (const file of newestFirst) {
    const week = weekOf(file.at);
    if (!newest.has(week)) newest.set(week, file);
  }
  return [...newest.values()].slice(0, weeks);
}

const dayMs = 24 * 3_600_000;

/** Number of the week, from Monday to Sunday in UTC; the first day of 1970 was a Thursday. */
function weekOf(at: Date): number {
  return Math.floor((at.getTime() / dayMs + 3) / 7);
}

const nameParts = /^monitor-(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)\.backup$/;

/** Name of a backup that is taken without being given one. */
export function backupName(at: Date): string {
  return `monitor-${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').toLowerCase()}.backup`;
}

/** The instant in the name of a backup; null where it has another name, and is none of ours. */
export function instantInName(name: string): Date | null {
  const parts = nameParts.exec(name);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1);
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

import { statfs } from 'node:fs/promises';
import { OperatorError } from '@monitor/api-platform';

/** Room that a file system must have for something, in words for who is told that it has not. */
export interface RoomNeeded {
  folder: string;
  bytes: number;
  /** What is to lie there, for example "the backup". */
  what: string;
  /** What can be done where there is no room. */
  instead: string;
}

/** Refuses to begin what the disk has no room for. A folder that cannot be asked is refused by whoever writes there. */
export async function refuseWithoutRoom({ folder, bytes, what, instead }: RoomNeeded): Promise<void> {
  const found = await statfs(folder).catch(() => null);
  if (found === null) return;
  const free = found.bavail * found.bsize;
  if (free >= bytes) return;
  throw new OperatorError(
    `There is no room for ${what}: ${inMegabytes(free)} are free in ${folder}, and about ${inMegabytes(bytes)} are needed. Make room, or ${instead}.`,
  );
}

/** A size as people read it. */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6).toLocaleString('en-GB')} MB`;
}

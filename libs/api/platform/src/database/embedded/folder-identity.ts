import { statSync } from 'node:fs';

/** What a folder is on this machine, whatever path leads to it. It moves with the folder; a copy has another. */
export interface FolderIdentity {
  device: string;
  inode: string;
}

/** Identity of a folder; null where it is not there or may not be looked at. */
export function identityOf(folder: string): FolderIdentity | null {
  try {
    const { dev, ino } = statSync(folder, { bigint: true });
    return { device: String(dev), inode: String(ino) };
  } catch {
    return null;
  }
}

/** Whether two paths lead to one folder; null where one of them cannot be looked at. */
export function isSameFolder(one: string, other: string): boolean | null {
  const [first, second] = [identityOf(one), identityOf(other)];
  if (first === null || second === null) return null;
  return isSame(first, second);
}

/** Whether two identities are of one folder. */
export const isSame = (one: FolderIdentity, other: FolderIdentity): boolean =>
  one.device === other.device && one.inode === other.inode;

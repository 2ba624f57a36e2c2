import { statfs } from 'node:fs/promises';

/** Room on the file system of a folder. */
export interface FreeSpace {
  /** What programs other than root's may still write. */
  freeBytes: number;
  sizeBytes: number;
}

/** Asks how much room there is on the file system that holds a path. */
export type SpaceProbe = (path: string) => Promise<FreeSpace>;

/** As the operating system says: PostgreSQL does not run as root, so what is kept for root does not count. */
export const askFileSystem: SpaceProbe = async (path) => {
  const { bavail, blocks, bsize } = await statfs(path);
  return { freeBytes: bavail * bsize, sizeBytes: blocks * bsize };
};

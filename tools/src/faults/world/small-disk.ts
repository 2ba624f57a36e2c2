import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { notRun } from '../fault-run.js';
import type { FaultReport } from '../fault-run.js';
import { putAwayLater } from './clean-up.js';

const run = promisify(execFile);
const mebibyte = 1024 * 1024;

/** Does a run with a small file system in memory, which is gone afterwards. */
export async function onSmallDisk(
  name: string,
  size: string,
  work: (disk: string) => Promise<FaultReport>,
): Promise<FaultReport> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return notRun(name, 'needs root on Linux');
  const place = await mkdtemp(join(tmpdir(), 'monitor-faults-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0711`, 'tmpfs', place]);
  } catch {
    await rm(place, { recursive: true });
    return notRun(name, 'no file system may be mounted here');
  }
  const unmount = putAwayLater(async () => {
    await run('umount', ['-l', place]);
    await rm(place, { recursive: true });
  });
  try {
    return await work(place);
  } finally {
    await unmount();
  }
}

/** Fills a disk by a file until so many bytes are left of it. Others who write meanwhile may take the last of it first. */
export async function fillUp(disk: string, ballast: string, left: number): Promise<void> {
  const free = async () => {
    const { bavail, bsize } = await statfs(disk);
    return bavail * bsize;
  };
  for (let room = await free(); room > left; room = await free()) {
    const part = Buffer.alloc(Math.min(room - left, 64 * mebibyte));
    try {
      await appendFile(ballast, part);
    } catch (failure) {
      if (failure instanceof Error && 'code' in failure && failure.code === 'ENOSPC') return;
      throw failure;
    }
  }
}

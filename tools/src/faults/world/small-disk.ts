import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { notRun } from '../fault-run.js';
import type { FaultReport } from '../fault-run.js';
import { putAwayLater } from './clean-up.js';

const run = promisify(execFile);
const mostTries = 20;

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

/** Fills a disk by a file until so many bytes are left of it, at once. Others who write meanwhile may take the last of it. */
export async function fillUp(disk: string, ballast: string, left: number): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { bavail, bsize } = await statfs(disk);
    const wanted = bavail * bsize - left;
    if (wanted < bsize) return;
    const held = await stat(ballast).then(
      ({ size }) => size,
      () => 0,
    );
    // Takes the room without writing to it: whoever is to be met by a full disk is soon done.
    await run('fallocate', ['--length', String(held + wanted), ballast]).catch(() => undefined);
  }
}

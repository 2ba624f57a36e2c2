import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { emptyReport } from '../fault-run.js';
import type { FaultReport, FaultRun } from '../fault-run.js';
import { Product } from '../world/product.js';
import { openWorld, readAddress, withAdmin } from '../world/world.js';
import type { World } from '../world/world.js';
import { addMark, readMarks } from './marks.query.js';

const copy = promisify(execFile);

export const copyAndMove: FaultRun = {
  name: 'copy-and-move',
  what: 'the data directory is copied while it runs and while it does not, and moved; each is started and shows its own rows',
  run: async () => {
    const world = await openWorld(1);
    const report = emptyReport('copy-and-move');
    const places = ['-copy-of-running', '-copy-of-stopped', '-moved'].map((end) => world.directory + end);
    try {
      await tryPlaces(world, places, report);
      return { ...report, faults: places.length };
    } finally {
      for (const place of places) await rm(place, { recursive: true, force: true });
      await world.discard();
    }
  },
};

async function tryPlaces(world: World, places: readonly string[], report: FaultReport): Promise<void> {
  const [ofRunning = '', ofStopped = '', moved = ''] = places;
  const original = await Product.start(world);
  try {
    await leaveMark(world.directory, 'original');
    await copyDirectory(world.directory, ofRunning);
    await tryCopy(world, { place: ofRunning, mark: 'copy of running' }, report);
  } finally {
    await original.stop();
  }
  await copyDirectory(world.directory, ofStopped);
  const again = await Product.start(world);
  try {
    await tryCopy(world, { place: ofStopped, mark: 'copy of stopped' }, report);
  } finally {
    await again.stop();
  }
  await rename(world.directory, moved);
  await tryMoved(world, moved, report);
}

/** Starts a copy beside the running original: what is written into one must not be seen in the other. */
async function tryCopy(
  world: World,
  { place, mark }: { place: string; mark: string },
  report: FaultReport,
): Promise<void> {
  const started = await startOrRefuse(world, place, report);
  if (started === null) return;
  try {
    await leaveMark(place, mark);
    const ofCopy = await marksOf(place);
    const ofOriginal = await marksOf(world.directory);
    if (ofCopy.join() !== [mark, 'original'].sort().join())
      report.broken.push(`the ${mark} shows ${ofCopy.join(', ')}`);
    if (ofOriginal.join() !== 'original')
      report.broken.push(`the ${mark} wrote into the original: ${ofOriginal.join(', ')}`);
  } finally {
    await started.stop();
  }
}

async function tryMoved(world: World, place: string, report: FaultReport): Promise<void> {
  const started = await startOrRefuse(world, place, report);
  if (started === null) return void report.broken.push('a moved directory is refused');
  try {
    const marks = await marksOf(place);
    if (marks.join() !== 'original') report.broken.push(`the moved directory shows ${marks.join(', ') || 'nothing'}`);
    if (existsSync(world.directory)) report.broken.push('what was moved was made anew in its former place');
  } finally {
    await started.stop();
  }
}

/** A refusal is right where it says why, in words. */
async function startOrRefuse(world: World, directory: string, report: FaultReport): Promise<Product | null> {
  try {
    return await Product.start({ ...world, directory });
  } catch (failure) {
    const told = failure instanceof Error ? failure.message : String(failure);
    report.messages.push(told.slice(0, 400));
    if (/\n\s+at /.test(told)) report.broken.push('a refusal shows a stack');
    return null;
  }
}

const copyDirectory = (from: string, to: string) => copy('cp', ['-a', from, to]);

async function leaveMark(directory: string, mark: string): Promise<void> {
  await withAdmin((await readAddress(directory)).adminUrl, (admin) => addMark(admin, mark));
}

async function marksOf(directory: string): Promise<string[]> {
  return withAdmin((await readAddress(directory)).adminUrl, readMarks);
}

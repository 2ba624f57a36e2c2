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
  what: 'the data directory is copied while it runs and while it does not, and moved; each is started beside the original and shows its own rows',
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
  } finally {
    await original.stop();
  }
  await copyDirectory(world.directory, ofStopped);
  await tryCopy(world, { place: ofRunning, mark: 'copy of running', mayBeRefused: true }, report);
  await tryCopy(world, { place: ofStopped, mark: 'copy of stopped', mayBeRefused: false }, report);
  await rename(world.directory, moved);
  await tryMoved(world, moved, report);
}

interface Copy {
  place: string;
  mark: string;
  mayBeRefused: boolean;
}

/** Starts a copy, and the original beside it: what is written into the one must not be seen in the other. */
async function tryCopy(world: World, { place, mark, mayBeRefused }: Copy, report: FaultReport): Promise<void> {
  const started = await startOrRefuse(world, place, report);
  if (started === null && mayBeRefused) return;
  if (started === null) return void report.broken.push(`the ${mark} is refused`);
  try {
    await leaveMark(place, mark);
    const original = await startOrRefuse(world, world.directory, report);
    if (original === null) return void report.broken.push(`the original is refused beside the ${mark}`);
    try {
      await judgeMarks(world, { place, mark }, report);
    } finally {
      await original.stop();
    }
  } finally {
    await started.stop();
  }
}

async function judgeMarks(
  world: World,
  { place, mark }: { place: string; mark: string },
  report: FaultReport,
): Promise<void> {
  const ofCopy = (await marksOf(place)).join();
  const ofOriginal = (await marksOf(world.directory)).join();
  if (ofCopy !== `${mark},original`) report.broken.push(`the ${mark} shows ${ofCopy}`);
  if (ofOriginal !== 'original') report.broken.push(`the ${mark} wrote into the original: ${ofOriginal}`);
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

import { createHash } from 'node:crypto';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyReport } from '../fault-run.js';
import type { Bounds, FaultReport, FaultRun } from '../fault-run.js';
import { between } from '../load/faults-in-time.js';
import { fillUp, onSmallDisk } from '../world/small-disk.js';
import { runTool, startTool } from '../world/tool.js';
import type { ToolEnd } from '../world/tool.js';

/** Room for a few backups, and for the second PostgreSQL that tries one. */
const diskSize = '400m';
const kibibyte = 1024;
const sayingPatienceMs = 300_000;

/** When the disk fills up: before the command, or once it has said so. */
const moments = [null, 'Backing up about', 'Written as of'] as const;

export const backupDiskFull: FaultRun = {
  name: 'backup-disk-full',
  what: 'the disk of BACKUP_DIR, on which each is tried too, is full before a backup, while it is written, or while it is tried',
  run: (bounds) => onSmallDisk('backup-disk-full', diskSize, (disk) => tryBackups(bounds, disk)),
};

async function tryBackups(bounds: Bounds, disk: string): Promise<FaultReport> {
  const report = emptyReport('backup-disk-full');
  const settings = {
    BACKUP_DIR: join(disk, 'backups'),
    BACKUP_VERIFY_DIR: disk,
    BACKUP_KEEP: '1',
    BACKUP_KEEP_WEEKS: '0',
  };
  const sound = await runTool(bounds.world, ['backup'], settings);
  if (sound.code !== 0) return { ...report, broken: [`no backup was made: ${sound.lastLine}`] };
  const struck = new Set<string>();
  for (let count = 0; count < bounds.faults; count += 1) {
    const before = await contentsOf(settings.BACKUP_DIR);
    const moment = moments[count % moments.length] ?? null;
    const left = between(bounds, 0, 64) * kibibyte;
    const end = await backUpOnFull(bounds, { settings, disk, moment, left });
    const when = `full ${moment === null ? 'before' : `at "${moment}"`}, ${left / kibibyte} KiB left`;
    // Whatever is done in time is not met by the disk that fills up afterwards.
    if (end.code === 0 && isVerified(end)) {
      report.measured.push(`${when}: too late, it was verified already`);
      continue;
    }
    struck.add(moment ?? 'before');
    report.faults += 1;
    report.measured.push(`${when}: code ${end.code}; ${end.lastLine}`);
    report.broken.push(...(await faultsOf(end, settings.BACKUP_DIR, before)));
  }
  if (struck.size < Math.min(bounds.faults, moments.length)) {
    report.broken.push(`the disk was full in time for ${[...struck].join(' and ')} alone`);
  }
  const after = await runTool(bounds.world, ['backup'], settings);
  if (after.code !== 0) report.broken.push(`with room again no backup was made: ${after.lastLine}`);
  const left = [...(await contentsOf(settings.BACKUP_DIR)).keys()];
  report.measured.push(`kept in the end: ${left.join(', ')}`);
  return report;
}

interface Order {
  settings: Record<string, string>;
  disk: string;
  moment: (typeof moments)[number];
  left: number;
}

async function backUpOnFull({ world }: Bounds, { settings, disk, moment, left }: Order): Promise<ToolEnd> {
  const ballast = join(disk, 'ballast');
  if (moment === null) await fillUp(disk, ballast, left);
  const tool = startTool(world, ['backup', '--compress', 'none'], settings);
  try {
    const began = performance.now();
    if (moment !== null) {
      await tool.until(() => tool.output.includes(moment), `at "${moment}"`, sayingPatienceMs);
      await fillUp(disk, ballast, left);
    }
    await tool.closed;
    const { exitCode: code, output } = tool;
    return { code, output, lastLine: tool.lastLine.slice(0, 300), seconds: (performance.now() - began) / 1000 };
  } finally {
    await tool.stop();
    await rm(ballast, { force: true });
  }
}

/** What was promised and is not so after a backup for which there was no room. */
async function faultsOf(
  { code, output, lastLine }: ToolEnd,
  folder: string,
  before: Map<string, string>,
): Promise<string[]> {
  const kept = await contentsOf(folder);
  const more = [...kept.keys()].filter((name) => !before.has(name));
  return [
    ...(code === 0 ? ['ended with 0 although no backup was verified'] : []),
    ...(code !== 0 && !/disk (.* )?is full|no room|NOT VERIFIED/.test(lastLine) ? [`is not clear: ${lastLine}`] : []),
    ...(/\n\s+at /.test(output) ? ['shows a stack'] : []),
    ...more.filter((name) => name.endsWith('.partial')).map((name) => `left ${name}`),
    ...more.filter((name) => name.endsWith('.verified')).map((name) => `calls ${name} what it is not`),
    ...(more.length > 0 && !output.includes('NOT VERIFIED') ? [`left ${more.join(', ')} without a word`] : []),
    // One that nobody could try makes room for the next.
    ...[...before]
      .filter(([name]) => name.endsWith('.verified') || before.has(`${name}.verified`))
      .filter(([name, digest]) => kept.get(name) !== digest)
      .map(([name]) => `${name} is gone or changed`),
  ];
}

const isVerified = ({ output }: ToolEnd): boolean => / verified: /.test(output);

/** The files of a folder, by name, and what is in each. */
async function contentsOf(folder: string): Promise<Map<string, string>> {
  const digests = (await readdir(folder)).map(async (name) => {
    const digest = createHash('sha256').update(await readFile(join(folder, name)));
    return [name, digest.digest('hex')] as const;
  });
  return new Map(await Promise.all(digests));
}

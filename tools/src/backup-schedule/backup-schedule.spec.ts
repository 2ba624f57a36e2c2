import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { recordBackup } from '@monitor/api-platform';
import { removeOldBackups } from './backup-folder.js';
import { BackupSchedule, isDue } from './backup-schedule.js';

let folder: string;
let program: string;
let runs: string;
const lines: string[] = [];
let schedule: BackupSchedule | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monitor-schedule-'));
  program = join(folder, 'program.mjs');
  runs = join(folder, 'runs');
  lines.splice(0);
});
afterEach(async () => {
  await schedule?.stop();
  schedule = null;
  await rm(folder, { recursive: true });
});

/** Begins a schedule with a program of these lines in the place of the command. */
async function begin(source: string, hoursSinceLast: number | null): Promise<void> {
  const preface = `import { appendFileSync } from 'node:fs'; import { getPriority } from 'node:os';`;
  const told = `await new Promise((r) => setTimeout(r, 200)); appendFileSync(${JSON.stringify(runs)}, getPriority() + ' ');`;
  await writeFile(program, [preface, told, source].join('\n'));
  if (hoursSinceLast !== null) {
    const at = new Date(Date.now() - hoursSinceLast * 3_600_000).toISOString();
    await recordBackup(folder, { at, verified: true, file: 'x', sha256: 'y' });
  }
  schedule = new BackupSchedule({
    everyHours: 24,
    dataDirectory: folder,
    command: [program],
    log: (line) => void lines.push(line),
    lookEveryMs: 50,
  });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !isSo(); tries += 1) await sleep(50);
  expect(isSo()).toBe(true);
}

describe('the schedule of backups', () => {
  it('takes one when the last is old enough, at the lowest priority, and repeats what it said', async () => {
    await begin(`console.log('Backing up'); console.log('Backup x verified');`, 25);
    await until(() => lines.length > 0);
    expect(lines[0]).toBe('Backup x verified');
    expect(await readFile(runs, 'utf8')).toMatch(/^19 /);
  });

  it('takes none before, also after a start', async () => {
    await begin('', 23);
    await sleep(600);
    expect(lines).toEqual([]);
    expect(await readdir(folder)).not.toContain('runs');
  });

  it('says in one line why one failed, and waits before it tries again', async () => {
    await begin(`console.error('The disk is full'); process.exitCode = 1;`, null);
    await until(() => lines.length > 0);
    await sleep(600);
    expect(lines).toEqual(['The backup on schedule failed, and is tried again in an hour: The disk is full']);
    expect(await readFile(runs, 'utf8')).toBe('19 ');
  });

  it('ends one that is under way when the product ends', async () => {
    await begin(
      `process.once('SIGTERM', () => { appendFileSync(${JSON.stringify(runs)}, 'taken back'); process.exit(1); }); setInterval(() => undefined, 1000);`,
      null,
    );
    while (!(await readdir(folder)).includes('runs')) await sleep(50);
    await sleep(100);
    await schedule?.stop();
    expect(await readFile(runs, 'utf8')).toBe('19 taken back');
    expect(lines).toEqual([]);
  });

  it('is not stopped for ever by an instant in the future', () => {
    const now = Date.parse('2026-11-26T02:00:00Z');
    expect(isDue('2026-11-26T01:00:00Z', 24, now)).toBe(false);
    expect(isDue('2026-11-26T03:00:00Z', 24, now)).toBe(false);
    expect(isDue('2031-01-01T00:00:00Z', 24, now)).toBe(true);
    expect(isDue(null, 24, now)).toBe(true);
  });
});

describe('the folder of backups', () => {
  it('loses those no longer kept and what was abandoned, and nothing that is not ours', async () => {
    const backups = join(folder, 'backups');
    await mkdir(backups);
    const kept = ['monitor-20261125t020000.backup', 'monitor-20261125t020000.backup.verified'];
    const others = ['letter.txt', 'monitor-20261126t020000.backup.partial'];
    const old = ['monitor-20261024t020000.backup', 'monitor-20261024t020000.backup.verified'];
    const abandoned = ['monitor-20261123t020000.backup.partial', 'monitor-20261123t020000.backup.verified.71.partial'];
    for (const name of [...kept, ...others, ...old, ...abandoned]) await writeFile(join(backups, name), '');
    const [now, then] = [new Date('2026-11-26T03:00:00Z'), new Date('2026-11-23T02:00:00Z')];
    for (const name of others) await utimes(join(backups, name), now, now);
    for (const name of abandoned) await utimes(join(backups, name), then, then);
    await removeOldBackups(backups, { keep: 1, keepWeeks: 0 }, now);
    expect((await readdir(backups)).sort()).toEqual([...others, ...kept].sort());
  });
});

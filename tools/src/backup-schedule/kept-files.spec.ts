import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backupName, filesToRemove, instantInName } from './kept-files.js';
import type { BackupInFolder } from './kept-files.js';

const hourMs = 3_600_000;
const start = Date.parse('2026-11-26T02:00:00Z');
const backup = (hoursAgo: number, isVerified = true): BackupInFolder => {
  const at = new Date(start - hoursAgo * hourMs);
  return { name: backupName(at), at, isVerified };
};

const folders = fc.uniqueArray(fc.record({ hoursAgo: fc.nat({ max: 3000 }), isVerified: fc.boolean() }), {
  selector: ({ hoursAgo }) => hoursAgo,
  maxLength: 60,
});
const retentions = fc.record({ keep: fc.integer({ min: 1, max: 9 }), keepWeeks: fc.nat({ max: 6 }) });

describe('which backups may go', () => {
  it('never the newest verified ones, however many others came later', () => {
    fc.assert(
      fc.property(folders, retentions, (folder, retention) => {
        const files = folder.map(({ hoursAgo, isVerified }) => backup(hoursAgo, isVerified));
        const removed = new Set(filesToRemove(files, retention));
        const verified = files
          .filter((file) => file.isVerified)
          .sort((one, other) => Number(other.at) - Number(one.at));
        expect(verified.slice(0, retention.keep).some(({ name }) => removed.has(name))).toBe(false);
      }),
      { seed: 1 },
    );
  });

  it('and never so few that the folder grows for ever', () => {
    fc.assert(
      fc.property(folders, retentions, (folder, retention) => {
        const files = folder.map(({ hoursAgo, isVerified }) => backup(hoursAgo, isVerified));
        const staying = files.length - filesToRemove(files, retention).length;
        expect(staying).toBeLessThanOrEqual(2 * retention.keep + retention.keepWeeks);
      }),
      { seed: 2 },
    );
  });

  it('those before the newest, but for the newest of each of the last weeks', () => {
    const daily = Array.from({ length: 40 }, (_, day) => backup(24 * day));
    const removed = filesToRemove(daily, { keep: 3, keepWeeks: 4 });
    const staying = daily.map(({ name }) => name).filter((name) => !removed.includes(name));
    expect(staying.map((name) => name.slice(12, 16))).toEqual(['1126', '1125', '1124', '1122', '1115', '1108']);
  });
});

describe('the name of a backup', () => {
  it('says its instant, to the second', () => {
    const at = new Date('2026-11-26T20:41:09.300Z');
    expect(backupName(at)).toBe('monitor-20261126t204109.backup');
    expect(instantInName(backupName(at))).toEqual(new Date('2026-11-26T20:41:09Z'));
  });

  it.each([
    'other.backup',
    'monitor-20261126t204109.backup.verified',
    'monitor-20261399t204109.backup',
    'monitor-2026.backup',
  ])('is not taken from %s, which is none of ours', (name) => expect(instantInName(name)).toBeNull());
});

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readCaseFiles } from './case-file.js';
import type { CaseFile } from './case-file.js';
import { checkFile } from './check-cases.js';
import { answeredFiles } from './registry.js';

const folder = fileURLToPath(new URL('sample', import.meta.url));
const files = readCaseFiles(folder);
const check = (file: CaseFile) => checkFile(file, { shown: 3, explain: false });

describe('the sample of recorded figures', () => {
  it.each(files.map((file) => [file.file, file] as const))(
    '%s agrees, or departs for a stated reason',
    (_name, file) => {
      const { counts, remarks } = check(file);
      expect(remarks).toEqual([]);
      expect(counts).toMatchObject({ wrong: 0, unanswered: 0 });
      expect(counts.agree + counts.explained).toBe(file.cases.length);
    },
  );

  it('has every case kind that is answered, in less than 450 kB', () => {
    expect(files.map(({ file }) => file)).toEqual(answeredFiles());
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(450_000);
  });

  it('is wrong, kind by kind, where recorded figures are moved by an eighth', () => {
    for (const file of files) {
      const moved = file.cases.map((one) => ({ ...one, expected: move(one.expected) }));
      // Some kinds record labels only.
      if (JSON.stringify(moved) === JSON.stringify(file.cases)) continue;
      // One case that is seen to be wrong is enough: a whole file can take half a minute.
      const isSeen = moved.some((one) => check({ ...file, cases: [one] }).counts.wrong > 0);
      expect([file.file, isSeen]).toEqual([file.file, true]);
    }
  });
});

/** Every figure an eighth larger; whole numbers too, which are counts. */
function move(expected: unknown): unknown {
  if (typeof expected === 'number') return expected * 1.125;
  if (Array.isArray(expected)) return expected.map(move);
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, key === 'tol' ? value : move(value)]));
}

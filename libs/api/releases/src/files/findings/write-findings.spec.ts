import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toFinding } from '@monitor/analysis';
import type { FindingClaim, FindingFigure } from '@monitor/analysis';
import { OpenFiles } from '../open-files.js';
import { readCsv } from '../testing/read-files.js';
import type { ToldFinding } from './told-finding.js';
import { writeFindings } from './write-findings.js';

const figure: FindingFigure = {
  ...{ name: 'gap', subject: 'IMD1', unit: 'DIFFERENCE', status: 'PUBLISHED', reason: null },
  ...{ value: 0.1, lower: 0.02, upper: 0.18 },
};
const claim: FindingClaim = {
  ...{ kind: 'GAP_CHANGE', verdict: 'DIFFERENT', subjects: ['IMD1'] },
  figures: [figure],
  allowance: { comparisons: 3, confidence: 0.98, sentence: 'Allows for three.' },
  causes: [
    { kind: 'WHO_ANSWERED', subject: null, sentence: 'Others answered.', figure: { ...figure, name: 'whoAnswered' } },
    { kind: 'LEVELLING_DOWN', subject: null, sentence: 'The better-off group fell.', figure: null },
  ],
  cautions: [{ kind: 'LOW_RESPONSE', subjects: [], sentence: 'Few answered.' }],
  detectable: null,
};
const told: ToldFinding = {
  ...{ number: 1, publication: 7, quarterId: '2026-27-Q1', level: 'REGION', areaCode: 'Y56', areaName: '=London' },
  ...{ boundaries: 'AS_WAS', metricId: 'M01', stratifier: 'DEPRIVATION' },
  finding: toFinding(claim, 'The gap, "so", is wider.'),
};

async function* each(findings: readonly ToldFinding[]) {
  yield* findings;
}

async function written(findings: readonly ToldFinding[]) {
  const directory = await mkdtemp(join(tmpdir(), 'monitor-findings-'));
  const files = new OpenFiles(directory);
  const { entries, kept } = await writeFindings(each(findings), files, ({ number }) => number === 2);
  const [rows, typed, figures] = await Promise.all(
    ['findings.csv', 'findings.jsonl', 'finding-figures.csv'].map((name) => readFile(join(directory, name))),
  );
  await rm(directory, { recursive: true });
  if (rows === undefined || typed === undefined || figures === undefined) throw new Error('A file is missing.');
  return { entries, kept, rows: readCsv(rows), typed: typed.toString(), figures: readCsv(figures) };
}

describe('findings in files', () => {
  it('are a row each with verdict and words, and every figure a row, that of a cause with its cause', async () => {
    const { rows, figures } = await written([told]);
    expect(rows).toMatchObject([
      {
        ...{ finding: 1, area_name: '=London', kind: 'GAP_CHANGE', verdict: 'DIFFERENT', subjects: 'IMD1' },
        ...{ sentence: 'The gap, "so", is wider.', causes: 'Others answered. The better-off group fell.' },
        ...{ cautions: 'LOW_RESPONSE', caution_text: 'Few answered.', comparisons: 3, confidence: 0.98 },
        ...{ explained_at: '/how-figures-are-made#change-of-gap', detectable: null, publication: 7 },
      },
    ]);
    expect(figures.map((row) => [row['finding'], row['name'], row['cause'], row['value']])).toEqual([
      [1, 'gap', null, 0.1],
      [1, 'whoAnswered', 'WHO_ANSWERED', 0.1],
    ]);
  });

  it('are whole typed values as lines of JSON', async () => {
    const { typed } = await written([told]);
    expect(JSON.parse(typed)).toMatchObject({ finding: 1, area_code: 'Y56', ...told.finding });
  });

  it('are counted, and handed back where they are wanted elsewhere', async () => {
    const { entries, kept } = await written([told, { ...told, number: 2 }]);
    expect(entries.map(({ name, rows }) => [name, rows])).toEqual([
      ['findings.csv', 2],
      ['findings.jsonl', 2],
      ['finding-figures.csv', 4],
    ]);
    expect(kept.map(({ number }) => number)).toEqual([2]);
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { repository } from '../product/start-product.js';

interface Report {
  name: string;
  acknowledged: Record<string, number>;
  faults: number;
  lost: string[];
  doubled: string[];
  untruthful: Record<string, number>;
  unanswered: Record<string, number>;
  unansweredIs: string;
  broken: string[];
  figuresThatDiffer: number | null;
}

/** The short form of `npm run faults`: the same runs, few faults. Another seed: FAULT_SEED=7. */
async function doFaults(runs: readonly string[]): Promise<{ reports: Report[]; output: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'monitor-bad-days-'));
  const json = join(folder, 'reports.json');
  const bounds = ['--seed', process.env['FAULT_SEED'] ?? '20261126', '--faults', '2', '--seconds', '10'];
  const clients = ['--writers', '4', '--readers', '1'];
  const words = ['tools/start/run.mjs', 'faults', '--runs', runs.join(), ...bounds, ...clients, '--json', json];
  try {
    const output = await new Promise<string>((resolve) => {
      const environment = { ...process.env, NODE_OPTIONS: '' };
      execFile(process.execPath, words, { cwd: repository, env: environment }, (_failure, out, said) =>
        resolve(out + said),
      );
    });
    return { reports: (JSON.parse(await readFile(json, 'utf8')) as { reports: Report[] }).reports, output };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('on bad days nothing acknowledged is lost or doubled, everybody is told the truth, and it comes back by itself', async () => {
  test.setTimeout(600_000);
  const runs = ['kill-api', 'double-kill', 'cut-after-commit'];
  const { reports, output } = await doFaults(runs);
  expect(
    reports.map(({ name }) => name),
    output,
  ).toEqual(runs);
  for (const report of reports) {
    const { faults, acknowledged, lost, doubled, broken, untruthful, figuresThatDiffer } = report;
    expect(faults, output).toBeGreaterThan(0);
    expect(Object.keys(acknowledged), output).toEqual(['SAVE', 'SUBMIT', 'SIGN_OFF', 'ACCEPT', 'REOPEN']);
    const silence = report.unansweredIs === 'EXPECTED' ? {} : report.unanswered;
    const wrong = { lost, doubled, broken, untruthful, silence, figuresThatDiffer };
    const none = { lost: [], doubled: [], broken: [], untruthful: {}, silence: {}, figuresThatDiffer: 0 };
    expect({ name: report.name, ...wrong }, output).toEqual({ name: report.name, ...none });
  }
});

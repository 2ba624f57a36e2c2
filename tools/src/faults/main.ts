import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { describeFailure } from '@monitor/api-platform';
import { readArguments, usage } from './arguments.js';
import { isKept } from './fault-run.js';
import type { FaultReport } from './fault-run.js';
import { describeDetails, describeReport, heading, legend } from './report/table.js';
import { runAll } from './run-all.js';
import { faultRuns } from './runs/index.js';
import { putAwayEverything } from './world/clean-up.js';

/**
 * `npm run faults` does to the product what happens on bad days, while clients are at work, and holds what they were
 * told against the database. Exit code 1 where a promise was broken, 3 where a run could not be done here.
 */
const asked = readArguments(
  process.argv.slice(2),
  faultRuns.map(({ name }) => name),
);
if (typeof asked === 'string') {
  console.error(`${asked}\n${usage}`);
  process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void putAwayEverything().finally(() => process.exit(130)));
}
const reports: FaultReport[] = [];
console.log(`Seed ${asked.seed}`);
console.log(heading());
try {
  for await (const report of runAll(faultRuns, asked, (line) => console.error(line))) {
    reports.push(report);
    console.log(describeReport(report));
    for (const line of describeDetails(report)) console.log(line);
  }
  console.log(legend);
  if (reports.some(({ notRun }) => notRun !== null)) process.exitCode = 3;
  if (!reports.every(isKept)) process.exitCode = 1;
} catch (failure) {
  console.error(describeFailure(failure));
  process.exitCode = 1;
}
if (asked.json !== null) {
  const machine = { node: process.version, cpus: cpus().length };
  await writeFile(asked.json, `${JSON.stringify({ seed: asked.seed, machine, reports }, null, 2)}\n`);
}

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readArguments, usage } from './arguments.js';
import type { Measured, SuiteOptions } from './benchmark.js';

/** `npm run bench -- NAME` measures one part of the product against its promised limits; exit code 1 when one is missed. */
const asked = readArguments(process.argv.slice(2));
const suite = new URL(`./${asked?.suite ?? ''}/suite.js`, import.meta.url);
if (asked === null || !existsSync(fileURLToPath(suite))) {
  console.error(usage);
  process.exit(2);
}

const options: SuiteOptions = { keepIn: asked.keepIn, log: (line) => console.error(line) };
const { measureAll } = (await import(suite.href)) as {
  measureAll(options: SuiteOptions): Iterable<Measured> | AsyncIterable<Measured>;
};
const all: Measured[] = [];
console.log(row('Best of several runs', 'measured', 'limit', 'times pg'));
for await (const measured of measureAll(options)) {
  const { title, seconds, limitSeconds, withinLimit, besidePg } = measured;
  const ratio = besidePg === undefined ? '' : besidePg.ratio.toFixed(2);
  console.log(row(title, duration(seconds), duration(limitSeconds), ratio) + (withinLimit ? '' : '  missed'));
  if (!withinLimit) process.exitCode = 1;
  all.push(measured);
}
if (asked.json !== null) {
  const machine = { node: process.version, cpus: cpus().length };
  const kept = { suite: asked.suite, measuredAt: new Date().toISOString(), machine, measured: all };
  await writeFile(asked.json, `${JSON.stringify(kept, null, 2)}\n`);
}

function row(title: string, measured: string, limit: string, ratio: string): string {
  return title.padEnd(88) + measured.padStart(12) + limit.padStart(12) + ratio.padStart(10);
}

function duration(seconds: number): string {
  return seconds >= 1 ? `${seconds.toFixed(2)} s` : `${(1000 * seconds).toFixed(2)} ms`;
}

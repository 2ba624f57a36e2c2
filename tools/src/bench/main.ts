import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measured } from './benchmark.js';

/** `npm run bench -- NAME` measures one part of the product against its promised limits; exit code 1 when one is missed. */
const name = process.argv[2] ?? '';
const suite = new URL(`./${name}/suite.js`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(fileURLToPath(suite))) {
  console.error('Usage: npm run bench -- NAME, such as: npm run bench -- statistics');
  process.exit(2);
}

const { measureAll } = (await import(suite.href)) as { measureAll(): Iterable<Measured> | AsyncIterable<Measured> };
console.log(row('Best of several runs', 'measured', 'limit'));
for await (const { title, seconds, limitSeconds, withinLimit } of measureAll()) {
  console.log(row(title, duration(seconds), duration(limitSeconds)) + (withinLimit ? '' : '  missed'));
  if (!withinLimit) process.exitCode = 1;
}

function row(title: string, measured: string, limit: string): string {
  return title.padEnd(88) + measured.padStart(12) + limit.padStart(12);
}

function duration(seconds: number): string {
  return seconds >= 1 ? `${seconds.toFixed(2)} s` : `${(1000 * seconds).toFixed(2)} ms`;
}

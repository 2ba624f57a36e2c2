import { consistencyFinding, standsApart } from '@monitor/analysis';
import type { PracticeNames } from '@monitor/analysis';
import { measure } from '../benchmark.js';
import type { Benchmark, Measured } from '../benchmark.js';
import { nationalPractice } from './national-practice.js';
import type { PracticeSize } from './national-practice.js';

const names: PracticeNames = { areasName: { one: 'board', many: 'boards' }, areas: new Map(), columns: new Map() };
const boards = { organisations: 20_000, areas: 42 };

/** Processor seconds of what a view says of practice, after its answers are read: what limits a page, or is kept. */
const views: { title: string; size: PracticeSize; limitSeconds: number }[] = [
  { title: '5 domains, 42 boards alike', size: { ...boards, columns: 5, planted: 0 }, limitSeconds: 0.15 },
  { title: '5 domains, one of 42 boards apart', size: { ...boards, columns: 5, planted: 0.5 }, limitSeconds: 0.15 },
  { title: '10 actions, 42 boards alike', size: { ...boards, columns: 10, planted: 0 }, limitSeconds: 0.15 },
  // Worked out once for each accepted state of a quarter, and kept.
  {
    title: '10 actions, one of 42 boards apart (kept)',
    size: { ...boards, columns: 10, planted: 0.5 },
    limitSeconds: 0.4,
  },
  {
    title: '50 actions, one of 42 boards apart (kept)',
    size: { ...boards, columns: 50, planted: 0.5 },
    limitSeconds: 1.5,
  },
];

/** Practice between areas at national size. */
export function* measureAll(): Iterable<Measured> {
  for (const { title, size, limitSeconds } of views) yield measure(benchmarkOf(title, size, limitSeconds));
}

function benchmarkOf(title: string, size: PracticeSize, limitSeconds: number): Benchmark {
  return {
    title: `Practice of 20,000 organisations, ${title}`,
    limitSeconds,
    runs: 3,
    prepare() {
      const table = nationalPractice(size);
      return () => {
        const found = standsApart(table, { seed: 7 });
        consistencyFinding({ table, found, names, quarterLabel: 'this quarter', accepted: 20_000, expected: 20_000 });
      };
    },
  };
}

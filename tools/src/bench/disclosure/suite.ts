import { attackMetric } from '@monitor/analysis';
import { loadHighsSolver } from '@monitor/api-releases';
import type { Measured, SuiteOptions } from '../benchmark.js';
import { publishedWorld } from './published-world.js';

/** `DISCLOSURE_METRICS=5 npm run bench -- disclosure` attacks fewer. */
const metrics = Number(process.env['DISCLOSURE_METRICS'] ?? 20);
const organisationsOfBoard = Number(process.env['DISCLOSURE_ORGANISATIONS'] ?? 30);
const size = { boards: 42, regions: 7, organisationsOfBoard };
/** Twelve groups together. */
const stratifiers = ['AGE', 'SEX'];
/** The audit may take ten minutes on two cores; one alone is held to it here. */
const limitSeconds = 600;

/**
 * The audit of a quarter of all of England, published twice with late and amended returns and moves between: seconds of the
 * processor, on one core, and the most memory that the process held.
 */
export async function* measureAll({ log }: SuiteOptions): AsyncIterable<Measured> {
  const solver = await loadHighsSolver();
  let [tried, learnt, microseconds] = [0, 0, 0];
  for (let metric = 0; metric < metrics; metric += 1) {
    for (const stratifier of stratifiers) {
      const world = publishedWorld(size, { seed: 7 * metric + 1, stratifier });
      const start = process.cpuUsage();
      const outcome = attackMetric(world, solver);
      const { user, system } = process.cpuUsage(start);
      microseconds += user + system;
      tried += outcome.tried;
      learnt += outcome.learnt.length;
    }
    log(`${metric + 1} of ${metrics} metrics: ${Math.round(microseconds / 1e6)} s, ${tried} counts, ${learnt} learnt`);
  }
  const seconds = microseconds / 1e6;
  const memoryMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const title = `attack on ${size.boards} boards, ${metrics} metrics, 12 groups, ${organisationsOfBoard} organisations a board`;
  const withinLimit = seconds <= limitSeconds;
  yield { title, seconds, limitSeconds, withinLimit, besides: { tried, learnt, memoryMb } };
}

import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { areasWorld } from '../areas-world.builder.js';
import type { AreasWorld } from '../areas-world.builder.js';
import { evaluate } from '../evaluate.js';
import { worldQuestion } from '../evaluation-world.builder.js';
import { reproductionScript } from './reproduction-script.js';

const hasR = spawnSync('Rscript', ['--version']).status === 0;

const quarterIds = Array.from({ length: 20 }, (_, at) => `q${String(at)}`);
const allAtOnce = Array.from({ length: 7 }, () => 10);
const cohorts = Array.from({ length: 18 }, (_, at) => 6 + (at % 5));

/** A world, what the product says of it, and what R does. */
function bothOf(world: AreasWorld) {
  const areas = areasWorld(world, 1);
  const asked = {
    question: { ...worldQuestion, unit: 'BOARD' as const },
    histories: [],
    areas,
    quarterIds,
    draws: 199,
  };
  const result = evaluate({ ...asked, regionName: (code) => code });
  const script = reproductionScript(result, { title: 'Does it?', publication: 1, quarterIds, lag: 0 }) ?? '';
  const [, effect, lower, upper] =
    /effect (\S+) interval (\S+) (\S+)/.exec(execFileSync('Rscript', ['-'], { input: script, encoding: 'utf8' })) ?? [];
  return { told: result.answer?.effect, inR: [effect, lower, upper].map(Number) };
}

(hasR ? describe : describe.skip)(`a program in R${hasR ? '' : ' (not run: R is not installed here)'}`, () => {
  it.each([
    ['cohorts', { areas: 42, quarters: 20, adoptedAt: cohorts, effect: 0.03 }],
    ['one interrupted series', { areas: 7, quarters: 20, adoptedAt: allAtOnce, effect: 0.03 }],
  ] satisfies [string, AreasWorld][])('works the answer of %s out again', (_what, world) => {
    const { told, inR } = bothOf(world);
    // Told to a tenth of a point, the limits outwards; chance is drawn anew in R.
    expect(Math.abs((told?.value ?? 0) - (inR[0] ?? 1))).toBeLessThanOrEqual(0.00051);
    expect(Math.abs((told?.lower ?? 0) - (inR[1] ?? 1))).toBeLessThan(0.002);
    expect(Math.abs((told?.upper ?? 0) - (inR[2] ?? 1))).toBeLessThan(0.002);
  });
});

import {
  adoptionEffect,
  doseEffect,
  fewAdoptersEffect,
  groupTheilIndex,
  groupTimeEffects,
  krippendorffAlpha,
  linearIndices,
  logitIndices,
  relativeConcentrationIndex,
  seededRandom,
  twoWayFixedEffects,
} from '@monitor/statistics';
import { measure, measureRepeated } from '../benchmark.js';
import type { Benchmark, Measured } from '../benchmark.js';
import { drawAreaPeriod } from './area-groups.js';
import { drawAdoptingUnits, drawDosedUnits, drawEvaluationPanel } from './evaluation-panel.js';
import { allWhoMeasures } from './who-measures.js';

const areaPeriods: Benchmark = {
  title: 'Linear and logit SII and RII, RCI, Theil, each with its error: 10,000 area-periods',
  limitSeconds: 0.05,
  runs: 15,
  prepare: () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 10_000 }, () => drawAreaPeriod(random));
    return () => {
      for (const { counts, groups } of drawn) {
        required(linearIndices({ groups: counts }).slopeIndex);
        required(logitIndices({ groups: counts }).slopeIndex);
        required(relativeConcentrationIndex({ groups }));
        required(groupTheilIndex({ groups }));
      }
    };
  },
};

const whoMeasures: Benchmark = {
  title: 'All WHO measures with intervals, 10,000 draws: one area',
  limitSeconds: 0.05,
  runs: 10,
  prepare: () => {
    const area = drawAreaPeriod(seededRandom(2));
    return () => allWhoMeasures(area).forEach(required);
  },
};

const consistency: Benchmark = {
  title: 'Krippendorff’s alpha of 42 organisations on 50 actions',
  limitSeconds: 0.002,
  runs: 10,
  prepare: () => {
    const random = seededRandom(3);
    const table = Array.from({ length: 50 }, () =>
      Array.from({ length: 42 }, () => (random.uniform() < 0.05 ? null : 1 + Math.floor(5 * random.uniform()))),
    );
    return () => required(krippendorffAlpha(table, { metric: 'ordinal' }));
  },
};

/** Answers to questions of evaluation: boards of England, and every practice over ten years. */
const adoptions: readonly Benchmark[] = [
  { units: 42, periods: 16, limitSeconds: 5, runs: 5 },
  { units: 6_500, periods: 40, limitSeconds: 60, runs: 1 },
].map(({ units, periods, limitSeconds, runs }) => ({
  title: `Effect of adoption, 999 arrangements: ${units.toLocaleString('en-GB')} places over ${periods} quarters`,
  ...{ limitSeconds, runs },
  prepare: () => {
    const drawn = drawAdoptingUnits(seededRandom(5), { units, periods });
    return () => required(adoptionEffect({ units: drawn }));
  },
}));

const fewAdopters: Benchmark = {
  title: 'Effect on three adopters, 999 placebos: 42 places over 16 quarters',
  limitSeconds: 5,
  runs: 3,
  prepare: () => {
    const drawn = drawAdoptingUnits(seededRandom(6), { units: 42, periods: 16 });
    const adopters = new Set(drawn.filter(({ adoptedAt }) => adoptedAt !== null).slice(0, 3));
    const units = drawn.map((unit) => (adopters.has(unit) ? unit : { ...unit, adoptedAt: null }));
    return () => required(fewAdoptersEffect({ units }));
  },
};

const dosed: Benchmark = {
  title: 'Effect of each further action, 999 exchanges: 20,000 organisations over 40 quarters',
  limitSeconds: 60,
  runs: 1,
  prepare: () => {
    const units = drawDosedUnits(seededRandom(7), { units: 20_000, periods: 40 });
    return () => required(doseEffect({ units }));
  },
};

const staggered: Benchmark = {
  title: 'Callaway and Sant’Anna: 42 organisations over 16 quarters',
  limitSeconds: 0.01,
  runs: 10,
  prepare: () => {
    const size = { units: 42, periods: 16, starts: [6, 9, 12] };
    const observations = drawEvaluationPanel(seededRandom(4), size);
    return () => required(groupTimeEffects({ observations }));
  },
};

const national: Benchmark = {
  title: 'Two-way fixed effects: 6,500 organisations over 40 quarters',
  limitSeconds: 5,
  runs: 3,
  prepare: () => {
    const size = { units: 6500, periods: 40, starts: [15, 25] };
    const observations = drawEvaluationPanel(seededRandom(5), size);
    return () => required(twoWayFixedEffects({ observations }));
  },
};

/** Measures everything the statistics library promises about its speed. */
export function* measureAll(): Generator<Measured> {
  yield measure(areaPeriods);
  yield measureRepeated(whoMeasures, 5);
  yield measureRepeated(consistency, 50);
  yield measureRepeated(staggered, 20);
  yield measure(national);
  for (const adoption of adoptions) yield measure(adoption);
  yield measure(fewAdopters);
  yield measure(dosed);
}

/** A figure that was refused would make a fast benchmark of nothing. */
function required(result: { computable: boolean; message?: string }): void {
  if (!result.computable) throw new Error(`Benchmarked a refusal: ${result.message}`);
}

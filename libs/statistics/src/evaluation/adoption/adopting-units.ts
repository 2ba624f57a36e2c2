import { isRoundingNoise, largestSize } from '../../numerics/rounding-noise.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';

/** A place that may adopt something once, with its outcome in every period. */
export interface AdoptingUnit {
  unit: string;
  /** Units are compared, and exchanged, within their stratum alone: a region, a type. All share one unless told. */
  stratum?: string;
  /** Position of the first period in which it has adopted, from 0 on; null for never. */
  adoptedAt: number | null;
  /** One figure a period. */
  outcomes: readonly number[];
}

/** Units in the order of their strata, as arrays. */
export interface AdoptionPanel {
  units: number;
  periods: number;
  /** Where each stratum begins among the units, with one more entry for the end. */
  strata: Int32Array;
  /** Positions of the periods in which any unit adopts, in rising order. */
  cohorts: readonly number[];
  /** For each unit the position in `cohorts`; `cohorts.length` for never. */
  labels: Int32Array;
  /** One row a unit. */
  outcomes: Float64Array;
  /** Periods between adoption and when an effect is looked for. */
  lag: number;
  /** 1 from then on. */
  adopted: Float64Array;
  adopters: number;
  /** Left out: they had adopted in the first period, so that nobody knows how they were before. */
  fromTheStart: number;
}

/** The units as arrays, or why they cannot be compared. */
export function adoptionPanel(given: readonly AdoptingUnit[], lag: number): AdoptionPanel | NotComputable {
  const refused = refuse(given, lag);
  if (refused !== null) return refused;
  const periods = given[0]?.outcomes.length ?? 0;
  const kept = given.filter(({ adoptedAt }) => adoptedAt !== 0).map((unit) => within(unit, periods));
  const adopters = kept.filter(({ adoptedAt }) => adoptedAt !== null).length;
  if (adopters === 0) return notComputable('not-identified', 'No unit adopts after the first period.');
  if (adopters === kept.length && new Set(kept.map(({ adoptedAt }) => adoptedAt)).size === 1) {
    return notComputable(
      'not-identified',
      'Every unit adopts in the same period, so there is nothing to compare with.',
    );
  }
  const outcomes = Float64Array.from(kept.flatMap(({ outcomes: own }) => own));
  const size = largestSize(outcomes);
  const isFlat = kept.every(({ outcomes: own }) => own.every((value) => isRoundingNoise(value - (own[0] ?? 0), size)));
  if (isFlat) return notComputable('no-variation', 'The outcome of every unit is the same in all periods.');
  return inStrata(kept, { periods, lag, adopters, fromTheStart: given.length - kept.length });
}

function refuse(given: readonly AdoptingUnit[], lag: number): NotComputable | null {
  if (!(Number.isInteger(lag) && lag >= 0)) {
    return notComputable('out-of-range', `An effect is looked for ${lag} periods after adoption; it takes 0 or more.`);
  }
  const periods = given[0]?.outcomes.length ?? 0;
  if (periods < 2) return notComputable('too-few-observations', 'It takes outcomes of two periods or more.');
  for (const { unit, outcomes, adoptedAt } of given) {
    if (outcomes.length !== periods) {
      const message = `Unit ${unit} has ${outcomes.length} outcomes and the first unit ${periods}; each needs one a period.`;
      return notComputable('invalid-argument', message);
    }
    if (!outcomes.every(Number.isFinite)) {
      return notComputable('missing-value', `Unit ${unit} has a period without an outcome. Leave it out.`);
    }
    if (adoptedAt !== null && !(Number.isInteger(adoptedAt) && adoptedAt >= 0)) {
      return notComputable('out-of-range', `Unit ${unit} adopts at ${adoptedAt}, which is no position of a period.`);
    }
  }
  return null;
}

/** Who adopts after the last period is like one who never does. */
function within(unit: AdoptingUnit, periods: number): AdoptingUnit {
  return unit.adoptedAt !== null && unit.adoptedAt >= periods ? { ...unit, adoptedAt: null } : unit;
}

function inStrata(
  kept: readonly AdoptingUnit[],
  counted: Pick<AdoptionPanel, 'periods' | 'lag' | 'adopters' | 'fromTheStart'>,
): AdoptionPanel {
  const byStratum = new Map<string, AdoptingUnit[]>();
  for (const unit of kept) {
    const own = byStratum.get(unit.stratum ?? '');
    if (own === undefined) byStratum.set(unit.stratum ?? '', [unit]);
    else own.push(unit);
  }
  const ordered = [...byStratum.values()].flat();
  const starts = [0];
  for (const own of byStratum.values()) starts.push((starts.at(-1) ?? 0) + own.length);
  const cohorts = [...new Set(ordered.flatMap(({ adoptedAt }) => adoptedAt ?? []))].sort((a, b) => a - b);
  const { periods, lag } = counted;
  return {
    ...{ ...counted, units: ordered.length, strata: Int32Array.from(starts), cohorts },
    labels: Int32Array.from(ordered, ({ adoptedAt }) =>
      adoptedAt === null ? cohorts.length : cohorts.indexOf(adoptedAt),
    ),
    outcomes: Float64Array.from(ordered.flatMap(({ outcomes }) => outcomes)),
    adopted: Float64Array.from(
      ordered.flatMap(({ adoptedAt }) =>
        Array.from({ length: periods }, (_, period) => (adoptedAt !== null && period >= adoptedAt + lag ? 1 : 0)),
      ),
    ),
  };
}

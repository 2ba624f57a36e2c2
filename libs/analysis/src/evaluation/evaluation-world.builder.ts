import { seededRandom } from '@monitor/statistics';
import type { EvaluationQuestion } from './evaluation-question.js';
import type { HistoryQuarter, OrganisationHistory } from './organisation-history.js';

/** What is planted in a world of organisations that adopt something. */
export interface EvaluationWorld {
  organisations: number;
  quarters: number;
  /** By how much adopting changes the outcome. */
  effect: number;
  /** The same of trusts, which every fifth organisation is; that of all unless told. */
  effectInTrusts?: number;
  /** Quarters before adoption in which the outcome changes already. */
  anticipation?: number;
  /** By how much more a quarter the outcome of those that will ever adopt rises. */
  drift?: number;
  /** How strongly a poor outcome makes an organisation adopt: 0 not at all. */
  followsOutcome?: number;
  /** How many adopt, each in any quarter; about two in five unless told. */
  adopters?: number;
  /** Share of organisations that miss one quarter in five. */
  late?: number;
}

export const stillWorld: EvaluationWorld = { organisations: 120, quarters: 12, effect: 0 };

export const worldQuestion: EvaluationQuestion = {
  ...{ unit: 'ORGANISATION', exposure: 'ADOPTION', adoptedShare: 0.5 },
  ...{ actionCodes: ['D4-S1'], isAssured: false, metricId: 'M05', stratifier: 'DEPRIVATION', outcome: 'SHARE' },
  ...{
    organisationType: null,
    lag: 0,
    firstQuarterId: '2023-24-Q1',
    lastQuarterId: '2025-26-Q4',
    smallestEffect: 0.02,
  },
};

/** Of the quarters of an organisation that reports late. */
const shareMissed = 0.2;

/** Organisations of seven regions that are each shaken as a whole, and some of which adopt. */
export function evaluationWorld(world: EvaluationWorld, seed: number): OrganisationHistory[] {
  const random = seededRandom(seed);
  const shocks = Array.from({ length: 7 * world.quarters }, () => 0.02 * random.normal());
  return Array.from({ length: world.organisations }, (_, at) => {
    const region = at % 7;
    const isTrust = at % 5 === 0;
    // Two in three have had somebody else check it.
    const isChecked = at % 3 > 0;
    const noise = Array.from({ length: world.quarters }, () => 0.03 * random.normal());
    const level = 0.5 + 0.05 * random.normal();
    const adoptedAt = adoptionIn(world, { at, noise, uniform: () => random.uniform() });
    const everAdopts = adoptedAt < world.quarters;
    const type = isTrust ? 'TRUST' : 'PRACTICE';
    const missed = world.late !== undefined && random.uniform() < world.late ? shareMissed : 0;
    const quarters = noise.map((own, quarter): HistoryQuarter | null => {
      if (random.uniform() < missed) return null;
      const since = everAdopts && quarter >= adoptedAt - (world.anticipation ?? 0) ? effectOn(world, type) : 0;
      const drifted = everAdopts ? (world.drift ?? 0) * quarter : 0;
      const outcome = level + own + (shocks[region * world.quarters + quarter] ?? 0) + since + drifted;
      const has = quarter >= adoptedAt ? 1 : 0;
      return { ...{ inPlace: has, checked: isChecked ? has : 0, doNotApply: 0, answered: 1 }, outcome };
    });
    return { code: `O${String(at)}`, type, regionCode: `Y${String(region)}`, quarters };
  });
}

/** What adoption changes, as it was planted: the mean over the organisations that adopt within the quarters; 0 of none. */
export function plantedEffect(world: EvaluationWorld, histories: readonly OrganisationHistory[]): number {
  const adopters = histories.filter(({ quarters }) => quarters.some((quarter) => quarter?.inPlace === 1));
  return adopters.reduce((sum, { type }) => sum + effectOn(world, type), 0) / Math.max(1, adopters.length);
}

function effectOn({ effect, effectInTrusts = effect }: EvaluationWorld, type: OrganisationHistory['type']): number {
  return type === 'TRUST' ? effectInTrusts : effect;
}

/** The quarter of adoption; beyond the last for never. */
function adoptionIn(
  { organisations, quarters, adopters, followsOutcome = 0 }: EvaluationWorld,
  { at, noise, uniform }: { at: number; noise: readonly number[]; uniform: () => number },
): number {
  if (adopters !== undefined) {
    // Spread over regions and types, as many as were asked for.
    const isAdopter = Math.floor(((at + 1) * adopters) / organisations) > Math.floor((at * adopters) / organisations);
    return isAdopter ? 1 + Math.floor(uniform() * (quarters - 1)) : quarters;
  }
  // About two in five of them within the quarters.
  const hazard = 0.5 / quarters;
  for (let quarter = 1; quarter < quarters; quarter += 1) {
    const pushed = followsOutcome * -(noise[quarter - 1] ?? 0);
    if (uniform() < hazard * Math.exp(pushed)) return quarter;
  }
  return quarters;
}

/** The same organisations, each with so many actions more or less in place from quarter to quarter, and what each of them adds. */
export function numberWorld(organisations: number, perAction: number, seed: number): OrganisationHistory[] {
  const random = seededRandom(seed);
  const actions = 6;
  return Array.from({ length: organisations }, (_, at) => {
    const level = 0.5 + 0.05 * random.normal();
    let inPlace = Math.floor(random.uniform() * actions);
    const quarters = Array.from({ length: 12 }, (): HistoryQuarter => {
      const turn = random.uniform();
      if (turn < 0.15) inPlace = Math.max(0, inPlace - 1);
      if (turn > 0.7) inPlace = Math.min(actions, inPlace + 1);
      const outcome = level + perAction * inPlace + 0.02 * random.normal();
      return { ...{ inPlace, checked: Math.floor(inPlace / 2), doNotApply: 0, answered: actions }, outcome };
    });
    return { code: `N${String(at)}`, type: 'PRACTICE', regionCode: `Y${String(at % 4)}`, quarters };
  });
}

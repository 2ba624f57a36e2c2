import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import { adoptionPanel } from '../adoption/adopting-units.js';
import type { AdoptingUnit } from '../adoption/adopting-units.js';

/** Outcomes of one unit, a figure a period. */
export type OutcomeRow = readonly number[];

/** Adopters of one period. */
export interface AdoptingCohort {
  /** Position of the period in which they adopt; what lies before it is matched. */
  start: number;
  /** Position of the first period in which an effect is looked for. */
  first: number;
  adopters: readonly OutcomeRow[];
}

/** A few adopters beside those that never adopt. */
export interface FewAdoptersPanel {
  periods: number;
  /** In rising order of the period of adoption. */
  cohorts: readonly AdoptingCohort[];
  adopters: number;
  never: readonly { unit: string; outcomes: OutcomeRow }[];
  /** Left out, as a unit adopted in the first two periods cannot be matched on those before. */
  tooEarly: number;
  /** Left out, as no period follows adoption and the lag. */
  tooLate: number;
}

/** The adopters by cohort, and the others; or why they cannot be compared. */
export function fewAdoptersPanel(units: readonly AdoptingUnit[], lag: number): FewAdoptersPanel | NotComputable {
  // Everybody is compared with everybody: weights, not strata, say who is like whom.
  const checked = adoptionPanel(
    units.map(({ unit, adoptedAt, outcomes }) => ({ unit, adoptedAt, outcomes })),
    lag,
  );
  if ('computable' in checked) return checked;
  const { periods, cohorts: starts } = checked;
  const startOf = ({ adoptedAt }: AdoptingUnit) => (adoptedAt === null || adoptedAt >= periods ? null : adoptedAt);
  const cohorts = starts.flatMap((start): AdoptingCohort[] => {
    if (start < 2 || start + lag >= periods) return [];
    const adopters = units.filter((unit) => startOf(unit) === start).map(({ outcomes }) => outcomes);
    return [{ start, first: start + lag, adopters }];
  });
  const panel = {
    ...{ periods, cohorts },
    adopters: cohorts.reduce((sum, { adopters }) => sum + adopters.length, 0),
    never: units.filter((unit) => startOf(unit) === null).map(({ unit, outcomes }) => ({ unit, outcomes })),
    tooEarly: units.filter((unit) => (startOf(unit) ?? 2) < 2).length,
    tooLate: units.filter((unit) => (startOf(unit) ?? 0) >= Math.max(2, periods - lag)).length,
  };
  return whyNotCompared(panel, lag) ?? panel;
}

function whyNotCompared({ adopters, never, tooEarly, tooLate }: FewAdoptersPanel, lag: number): NotComputable | null {
  if (adopters === 0) {
    const message = `No unit adopts after the second period and is seen ${lag} periods later: ${tooEarly} adopt too early to be matched on what came before, ${tooLate} too late.`;
    return notComputable('not-identified', message);
  }
  if (never.length < 2) {
    const message = `${never.length} units never adopt within these periods; a weighted mean of them takes two.`;
    return notComputable('too-few-groups', message);
  }
  if (never.length <= adopters) {
    const message = `${never.length} units that never adopt cannot play ${adopters} adopters and leave one to compare with.`;
    return notComputable('too-few-groups', message);
  }
  return null;
}

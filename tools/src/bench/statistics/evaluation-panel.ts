import type { AdoptingUnit, DosedUnit, PanelObservation, SeededRandom } from '@monitor/statistics';

export interface PanelSize {
  units: number;
  periods: number;
  /** Periods in which some units start treatment; a share of the units never does. */
  starts: readonly number[];
}

/** Units over periods with effects of unit, period and treatment, and chance. */
export function drawEvaluationPanel(random: SeededRandom, { units, periods, starts }: PanelSize): PanelObservation[] {
  const observations: PanelObservation[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    const firstTreated = starts[unit % (starts.length + 1)] ?? null;
    const level = 50 + 10 * random.normal();
    for (let period = 1; period <= periods; period += 1) {
      const effect = firstTreated !== null && period >= firstTreated ? 2 : 0;
      const outcome = level + 0.3 * period + effect + random.normal();
      observations.push({ unit: `O${unit}`, period, firstTreated, outcome });
    }
  }
  return observations;
}

/** Places of seven regions, of which a third adopts at some time, with an effect of half a standard deviation. */
export function drawAdoptingUnits(
  random: SeededRandom,
  { units, periods }: Pick<PanelSize, 'units' | 'periods'>,
): AdoptingUnit[] {
  return Array.from({ length: units }, (_, unit) => {
    const adoptedAt = random.uniform() < 0.35 ? 2 + Math.floor(random.uniform() * (periods - 3)) : null;
    return {
      ...{ unit: `O${unit}`, stratum: `R${unit % 7}`, adoptedAt },
      outcomes: Array.from(
        { length: periods },
        (_outcome, period) => random.normal() + (adoptedAt !== null && period >= adoptedAt ? 0.5 : 0),
      ),
    };
  });
}

/** Organisations of seven regions that put up to seven actions in place over the years, each a tenth of a deviation. */
export function drawDosedUnits(
  random: SeededRandom,
  { units, periods }: Pick<PanelSize, 'units' | 'periods'>,
): DosedUnit[] {
  return Array.from({ length: units }, (_, unit) => {
    const starts = Array.from({ length: 7 }, () => Math.floor(2 * periods * random.uniform()));
    const doses = Array.from({ length: periods }, (_dose, period) => starts.filter((start) => start <= period).length);
    const outcomes = doses.map((dose) => random.normal() + 0.1 * dose);
    return { unit: `O${unit}`, stratum: `R${unit % 7}`, doses, outcomes };
  });
}

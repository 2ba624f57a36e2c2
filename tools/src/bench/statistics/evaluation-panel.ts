import type { PanelObservation, SeededRandom } from '@monitor/statistics';

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

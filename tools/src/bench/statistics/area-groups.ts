import type { OrderedCounts, OrderedEquityGroup, SeededRandom } from '@monitor/statistics';

/** One area in one quarter: five quintiles of deprivation, as counts and as percentages with standard errors. */
export interface AreaPeriod {
  counts: OrderedCounts[];
  groups: OrderedEquityGroup[];
}

/** An area-period whose shares rise with advantage, drawn from a generator. */
export function drawAreaPeriod(random: SeededRandom): AreaPeriod {
  const counts: OrderedCounts[] = [];
  const groups: OrderedEquityGroup[] = [];
  for (let order = 1; order <= 5; order += 1) {
    const denominator = 200 + Math.floor(4800 * random.uniform());
    const numerator = Math.floor(denominator * (0.2 + 0.1 * order * random.uniform()));
    const share = numerator / denominator;
    const group = `Q${order}`;
    counts.push({ group, order, numerator, denominator });
    groups.push({
      group,
      order,
      estimate: 100 * share,
      standardError: 100 * Math.sqrt((share * (1 - share)) / denominator),
      population: denominator,
    });
  }
  return { counts, groups };
}

/** Returns of organisations by quarter and quintile of deprivation, and the status of their actions. */
export interface PanelInput {
  indicator: 'favourable' | 'adverse';
  returns: { org: string[]; quarter: string[]; quintile: number[]; n: number[]; x: number[] };
  organisations: { org: string[]; region: string[] };
  status: { org: string[]; action: string[]; status: (number | null)[] };
}

/** Counts of one place in one quarter, over all its quintiles or in one of them. */
export interface Counts {
  x: number;
  n: number;
}

export interface RegionalPanel {
  regions: string[];
  quarters: string[];
  quintiles: number[];
  regionOf: Map<string, string>;
  organisations: string[];
  /** Counts by `place|quarter` and, for regions, by `place|quarter|quintile`. */
  counts: Map<string, Counts>;
}

/** Sums the returns by region and organisation. */
export function readPanel({ returns, organisations }: PanelInput): RegionalPanel {
  const regionOf = new Map(organisations.org.map((org, index) => [org, organisations.region[index]!]));
  const counts = new Map<string, Counts>();
  returns.org.forEach((org, index) => {
    const quarter = returns.quarter[index]!;
    const region = regionOf.get(org)!;
    const cell = { x: returns.x[index]!, n: returns.n[index]! };
    add(counts, `${org}|${quarter}`, cell);
    add(counts, `${region}|${quarter}`, cell);
    add(counts, `${region}|${quarter}|${returns.quintile[index]}`, cell);
  });
  return {
    regions: distinct(organisations.region),
    quarters: distinct(returns.quarter),
    quintiles: distinct(returns.quintile),
    regionOf,
    organisations: distinct(returns.org),
    counts,
  };
}

function add(counts: Map<string, Counts>, key: string, { x, n }: Counts): void {
  const sum = counts.get(key) ?? { x: 0, n: 0 };
  counts.set(key, { x: sum.x + x, n: sum.n + n });
}

function distinct<Value extends string | number>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}

/** The counts under a key; a place without returns has none. */
export function countsAt({ counts }: RegionalPanel, ...key: (string | number)[]): Counts {
  return counts.get(key.join('|')) ?? { x: 0, n: 0 };
}

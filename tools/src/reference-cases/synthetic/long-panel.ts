import type { PanelObservation } from '@monitor/statistics';
import { compare, figures } from './compare-synthetic.js';

/** A panel as a table of one row a unit and period. */
export interface LongInput {
  panel: { unit: (string | number)[]; period: number[]; y: (number | null)[]; treated: number[] };
}

/** The block of a long table and its figures; the reference orders units as text, the treated last. */
export function figuresOfLong({ unit, period, y, treated }: LongInput['panel']) {
  const starts = new Map<string, number>();
  unit.forEach((name, i) => {
    const start = starts.get(String(name)) ?? Infinity;
    starts.set(String(name), treated[i] ? Math.min(start, period[i]!) : start);
  });
  const units = [...starts.keys()].sort().sort((one, other) => rank(starts, one) - rank(starts, other));
  const periods = [...new Set(period)].sort((one, other) => one - other);
  const observations = unit.map((name, i): PanelObservation => {
    const start = starts.get(String(name))!;
    const firstTreated = start === Infinity ? null : start;
    return { unit: String(name), period: period[i]!, firstTreated, outcome: y[i] ?? null };
  });
  observations.sort((one, other) => units.indexOf(one.unit) - units.indexOf(other.unit));
  const comparison = compare({ observations }, 'synthdid');
  const controls = units.filter((name) => starts.get(name) === Infinity).length;
  if (!comparison.computable && controls > 0) return { notComputable: comparison.message };
  const outcomeOf = new Map(observations.map((one) => [`${one.unit} ${one.period}`, one.outcome]));
  return {
    Y: units.map((name) => periods.map((at) => outcomeOf.get(`${name} ${at}`))),
    units,
    periods: periods.map(String),
    N0: controls,
    T0: periods.filter((at) => at < Math.min(...starts.values())).length,
    synthdid: figures(comparison),
  };
}

function rank(starts: ReadonlyMap<string, number>, unit: string): number {
  return starts.get(unit) === Infinity ? 0 : 1;
}

import { areaLevelLabel, boundariesLabel } from '@monitor/domain';
import type { FigureDifferencePartsFragment } from '@monitor/web-graphql';
import type { Filter, SelectOption } from '@monitor/web-ui';

/** A figure that differs, with what its metric is called. */
export type NamedDifference = FigureDifferencePartsFragment & { metricName: string };
type Row = NamedDifference;

/** By what the differences of a page can be narrowed down, each with what it is called and what of a row it looks at. */
const parts = {
  quarter: { label: 'Quarter', all: 'All quarters', of: ({ quarter }: Row) => [quarter.id, quarter.label] },
  level: { label: 'Level', all: 'All levels', of: ({ level }: Row) => [level, areaLevelLabel(level)] },
  area: { label: 'Area', all: 'All areas', of: ({ areaCode, areaName }: Row) => [areaCode, areaName] },
  metric: { label: 'Metric', all: 'All metrics', of: ({ metricId, metricName }: Row) => [metricId, metricName] },
  measure: { label: 'Measure', all: 'All measures', of: ({ measureLabel }: Row) => [measureLabel, measureLabel] },
  boundaries: {
    label: 'Boundaries',
    all: 'Both readings',
    of: ({ boundaries }: Row) => [boundaries, boundariesLabel(boundaries)],
  },
} as const satisfies Record<string, { label: string; all: string; of: (row: Row) => [string, string] }>;

type Part = keyof typeof parts;

const names = Object.keys(parts) as Part[];

/** What is chosen by each filter; nothing where all are shown. */
export type Chosen = Record<Part, string>;

/** What the page begins with. */
export const allDifferences: Chosen = { quarter: '', level: '', area: '', metric: '', measure: '', boundaries: '' };

/** The rows that hold to what was chosen, in their order; `except` leaves one filter out of it. */
export function chosenRows(rows: readonly Row[], chosen: Chosen, except: Part | null = null): Row[] {
  const asked = names.filter((name) => name !== except && chosen[name] !== '');
  return rows.filter((row) => asked.every((name) => parts[name].of(row)[0] === chosen[name]));
}

function optionsOf(name: Part, rows: readonly Row[], value: string): SelectOption[] {
  const found = new Map(rows.map((row) => parts[name].of(row)));
  // What the address asks for stays chosen, though nothing of it has changed.
  if (value !== '' && !found.has(value)) found.set(value, value);
  const options = [...found].map(([each, label]) => ({ value: each, label }));
  options.sort((a, b) => a.label.localeCompare(b.label, 'en-GB', { numeric: true }));
  return [{ value: '', label: parts[name].all }, ...options];
}

/** The filters above the differences: each offers what there is under the others. */
export function differenceFilters(rows: readonly Row[], chosen: Chosen): Filter[] {
  return names.map((name) => ({
    name,
    label: parts[name].label,
    value: chosen[name],
    options: optionsOf(name, chosenRows(rows, chosen, name), chosen[name]),
  }));
}

import type { EquityArea } from './equity-answer.js';

interface Compared {
  metricName: string;
  quarterLabel: string;
  areasName: string;
  areas: readonly EquityArea[];
}

function isClear({ lower, upper }: { lower: number | null; upper: number | null }): boolean {
  return (lower ?? 0) > 0 || (upper ?? 0) < 0;
}

/** One true sentence on the gaps of several areas in the latest quarter: in how many a gap is beyond chance. */
export function severalAreasFinding({ metricName, quarterLabel, areasName, areas }: Compared): string {
  const latest = areas.map(({ points }) => points.at(-1)?.difference);
  const shown = latest.filter((difference) => difference?.status === 'PUBLISHED' && difference.value !== null);
  const place = `${metricName}, ${quarterLabel}`;
  if (shown.length === 0) return `${place}: no gap can be shown for any of the ${areas.length} ${areasName}.`;
  const clear = shown.filter((difference) => difference !== undefined && isClear(difference)).length;
  const rest = areas.length - shown.length;
  const absent = rest === 0 ? '' : ` It cannot be shown for ${rest}.`;
  return `${place}: the gap is larger than chance would explain in ${clear} of ${areas.length} ${areasName}.${absent}`;
}

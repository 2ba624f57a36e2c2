import { stratifierDefinition } from '@monitor/domain';
import type { GroupCount, MetricAnswer } from '@monitor/domain';

type Counts = Pick<GroupCount, 'numerator' | 'denominator'>;

/** One group of the grid. */
export interface GridRow extends GroupCount {
  label: string;
  share: string;
  shareBefore: string;
}

const dash = '–';

/** The share as a whole percentage while typing; a dash where there is none to compute. Null = no such row. */
export function shareInWords(counts: Counts | null): string {
  const { numerator, denominator } = counts ?? { numerator: null, denominator: null };
  if (numerator === null || denominator === null || !(denominator > 0) || !(numerator >= 0)) return dash;
  return numerator > denominator ? dash : `${Math.round((100 * numerator) / denominator)}%`;
}

/** The groups of a table in catalogue order, each with its counts and shares now and last quarter. */
export function gridRows(table: MetricAnswer, before: MetricAnswer | null): GridRow[] {
  return stratifierDefinition(table.stratifier).groups.map(({ code, label }) => {
    const find = (counts: readonly GroupCount[] | undefined) => counts?.find(({ group }) => group === code) ?? null;
    const now = find(table.counts) ?? { group: code, numerator: null, denominator: null };
    return { ...now, label, share: shareInWords(now), shareBefore: shareInWords(find(before?.counts)) };
  });
}

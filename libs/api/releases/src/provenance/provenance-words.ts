import { disclosurePolicyFor } from '@monitor/analysis';
import { formatDay, londonDay } from '@monitor/domain';
import type { MetricDefinition } from '@monitor/domain';
import type { TableOrigin } from './table-origin.query.js';

/** The rule by which counts were hidden and rounded. */
export function policySentence(metric: Pick<MetricDefinition, 'kind'>, version: string): string {
  const { version: inForce, sentence } = disclosurePolicyFor(metric);
  if (version === inForce) return sentence;
  return `Counts were hidden and rounded by the rule “${version}”. The one in force now is “${inForce}”: ${sentence}`;
}

/** Whose weights shared out counts that are shown. */
export function estimatedSentence({ figures, weightsSource }: TableOrigin): string | null {
  const isShown = figures.groups.some((group) => group.isEstimated && group.denominator.status === 'PUBLISHED');
  if (!isShown) return null;
  const whose = weightsSource === null ? '' : ` from ${weightsSource}`;
  return `Counts of a body that was divided since are shared out by weights${whose}: figures that hold such counts are marked [e].`;
}

/**
 * Why figures are those of an earlier publication. What was not renewed is not told apart from what did not change: a
 * reader would learn more from it than from the figure.
 */
export function asOfSentence({ asOf, asOfPublishedAt }: TableOrigin, publication: number): string | null {
  if (asOf === publication) return null;
  const day = formatDay(londonDay(asOfPublishedAt));
  return `The figures are those of publication ${asOf} (${day}). Figures of an area are renewed only where enough organisations changed together; until then changed returns wait.`;
}

/** A loaded collection, as it is named beside figures. */
export function loadedSourceLine({ title, source, day }: TableOrigin['loaded'][number]): string {
  return `${title} (${source}), read in on ${formatDay(day)}`;
}

import type { Estimate, ImplementationStatus } from '@monitor/domain';
import { implementationStatuses } from '@monitor/domain';
import { wilsonInterval } from '@monitor/statistics';
import { noEstimate, toEstimate } from '../estimates/to-estimate.js';

/** How many answers of each status an area gave to one action, or to all actions of one domain. */
export interface StatusCounts {
  /** An action's code or a domain's. */
  key: string;
  counts: Partial<Record<ImplementationStatus, number>>;
  /** Organisations that these answers come from. */
  organisations: number;
}

/** The spread of statuses, never a mean, and the share in place. */
export interface StatusDistribution {
  key: string;
  /** Organisations that these answers come from. */
  organisations: number;
  answered: number;
  notApplicable: number;
  counts: { status: ImplementationStatus; answers: number }[];
  /** Share of applicable answers that say implemented or embedded. */
  inPlace: Estimate;
}

/**
 * Turns counts of statuses into a distribution with the share in place.
 *
 * Answers of one organisation resemble each other, so the Wilson interval is as wide as if every organisation had given
 * one answer: exact for a single action, cautious for a whole domain. No answer at all is NOT_REPORTED; only
 * "not applicable" is NOT_APPLICABLE.
 */
export function statusDistribution({ key, counts, organisations }: StatusCounts): StatusDistribution {
  const rows = implementationStatuses.map((status) => ({ status, answers: counts[status] ?? 0 }));
  const answered = rows.reduce((sum, row) => sum + row.answers, 0);
  const notApplicable = counts.NOT_APPLICABLE ?? 0;
  const inPlace = (counts.IMPLEMENTED ?? 0) + (counts.EMBEDDED ?? 0);
  return {
    key,
    organisations,
    answered,
    notApplicable,
    counts: rows,
    inPlace: shareInPlace(inPlace, answered - notApplicable, answered, organisations),
  };
}

/**
 * The share in place if a claim counts only where somebody other than its author has checked it: the others count as not in
 * place, and nobody leaves the denominator.
 * @param checked how many of the answers in place were checked
 */
export function checkedShare(
  { answered, notApplicable, organisations }: StatusDistribution,
  checked: number,
): Estimate {
  return shareInPlace(checked, answered - notApplicable, answered, organisations);
}

function shareInPlace(inPlace: number, applicable: number, answered: number, organisations: number): Estimate {
  if (answered === 0) return noEstimate('NOT_REPORTED');
  if (applicable === 0) return noEstimate('NOT_APPLICABLE', 'Every organisation said that this does not apply to it.');
  const effective = Math.min(applicable, Math.max(organisations, 1));
  return toEstimate(wilsonInterval({ numerator: (inPlace / applicable) * effective, denominator: effective }));
}

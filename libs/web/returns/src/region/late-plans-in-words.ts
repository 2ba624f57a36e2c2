import { formatCount, formatDay } from '@monitor/domain';
import type { LatePlanPartsFragment } from '@monitor/web-graphql';

/**
 * How many plans are late, in a sentence.
 * @example latePlansInWords({ total: 3, organisations: 2 }) // "3 plans of 2 organisations are late."
 */
export function latePlansInWords({ total, organisations }: { total: number; organisations: number }): string {
  if (total === 0) return 'No plan of your region is late.';
  const plans = `${formatCount(total)} ${total === 1 ? 'plan' : 'plans'}`;
  const of = `${formatCount(organisations)} ${organisations === 1 ? 'organisation' : 'organisations'}`;
  return `${plans} of ${of} ${total === 1 ? 'is' : 'are'} late.`;
}

/**
 * How late a plan is, and how often it was put off before.
 * @example howLate({ daysLate: 12, dueOn: '2026-11-15', timesPutOff: 1 }) // "12 days late (by 15 November 2026), put off once before"
 */
export function howLate({
  daysLate,
  dueOn,
  timesPutOff,
}: Pick<LatePlanPartsFragment, 'daysLate' | 'dueOn' | 'timesPutOff'>): string {
  const late = `${formatCount(daysLate)} ${daysLate === 1 ? 'day' : 'days'} late (by ${formatDay(dueOn)})`;
  if (timesPutOff === 0) return late;
  return `${late}, put off ${timesPutOff === 1 ? 'once' : `${formatCount(timesPutOff)} times`} before`;
}

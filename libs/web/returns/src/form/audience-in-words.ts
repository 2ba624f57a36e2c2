import type { Audience, Question } from '@monitor/domain';

const audiences: Record<Audience, string> = {
  STAFF: 'For staff who commission or design digital services',
  LEADERS: 'For senior leaders',
  NATIONAL: 'For regional and national programme leads',
};

/** For whom an action of the framework is meant; null for every other question. */
export function audienceInWords({ action }: Question): string | null {
  return action === undefined ? null : audiences[action.audience];
}

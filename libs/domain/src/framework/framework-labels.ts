import type { Audience, WordingStatus } from './framework.js';

const audienceLabels: Record<Audience, string> = {
  STAFF: 'For staff who commission or design digital services',
  LEADERS: 'For senior leaders',
  NATIONAL: 'For regional and national programme leads',
};

const wordingMeanings: Record<WordingStatus, string> = {
  FOUND: 'The published guidance says this; here it is put in plain words.',
  FOUND_SIMILAR: 'The published guidance says something similar.',
  FOUND_PRINCIPLE: 'It follows from a principle that the published guidance states.',
  BACKGROUND: 'General knowledge of the field, which was not seen in the published guidance.',
};

/** Who an action is written for, as the form says it. */
export function audienceLabel(audience: Audience): string {
  return audienceLabels[audience];
}

/** How sure it is that the published guidance says this, in one sentence. */
export function wordingMeaning(wording: WordingStatus): string {
  return wordingMeanings[wording];
}

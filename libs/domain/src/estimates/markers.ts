import type { EstimateStatus } from './estimate.js';

/** A short sign beside or instead of a figure, and what it means. */
export interface Marker {
  marker: string;
  /** A few words, for a legend. */
  label: string;
  /** One sentence, for the page on how figures are made. */
  meaning: string;
}

/** The signs of the government statistical service, in the order of a legend. */
export const markers = {
  confidential: {
    marker: '[c]',
    label: 'hidden to protect people',
    meaning:
      'It could tell of single people: too few people or organisations are behind it, or one organisation is nearly all of them.',
  },
  notAvailable: {
    marker: '[x]',
    label: 'not available',
    meaning: 'The figure was not reported, or cannot be computed from what was.',
  },
  notApplicable: { marker: '[z]', label: 'does not apply', meaning: 'The question does not arise here.' },
  low: {
    marker: '[low]',
    label: 'near zero',
    meaning: 'The figure is above zero, but would be shown as zero once rounded.',
  },
  provisional: {
    marker: '[p]',
    label: 'provisional',
    meaning: 'Returns of the quarter can still be sent or corrected.',
  },
  revised: { marker: '[r]', label: 'revised', meaning: 'The figure has changed since it was first published.' },
  lowReliability: {
    marker: '[u]',
    label: 'low reliability',
    meaning:
      'The figure rests on few people, or on fewer than five organisations: it stands outside every verdict, and is not to be ranked.',
  },
  breakInSeries: {
    marker: '[b]',
    label: 'break in series',
    meaning: 'Figures before and after this point were made differently and cannot be compared.',
  },
  estimated: {
    marker: '[e]',
    label: 'estimated',
    meaning: 'Part of the figure was shared out by weights, for example after a board was split.',
  },
} as const satisfies Record<string, Marker>;

/** The sign that stands where an unpublished figure would. */
export function markerFor(status: Exclude<EstimateStatus, 'PUBLISHED'>): Marker {
  const byStatus: Record<typeof status, Marker> = {
    SUPPRESSED: markers.confidential,
    NOT_REPORTED: markers.notAvailable,
    NOT_APPLICABLE: markers.notApplicable,
    NOT_COMPUTABLE: markers.notAvailable,
  };
  return byStatus[status];
}

const statusLabels: Record<EstimateStatus, string> = {
  PUBLISHED: 'Published',
  SUPPRESSED: 'Hidden to protect people',
  NOT_REPORTED: 'Not reported',
  NOT_APPLICABLE: 'Does not apply',
  NOT_COMPUTABLE: 'Cannot be computed',
};

const statusMeanings: Record<EstimateStatus, string> = {
  PUBLISHED: 'There is a figure, and it may be shown.',
  SUPPRESSED: 'Hidden because it could say something about a person; shown as [c].',
  NOT_REPORTED: 'No accepted return gives it; shown as [x].',
  NOT_APPLICABLE: 'The question does not arise here; shown as [z].',
  NOT_COMPUTABLE: 'What was reported is not enough to compute it; shown as [x].',
};

/** Why a figure is or is not there, in one sentence, with the sign that stands for it. */
export function estimateStatusMeaning(status: EstimateStatus): string {
  return statusMeanings[status];
}

/** Why a figure is or is not there, in words: two of the reasons share a sign, and none share their words. */
export function estimateStatusLabel(status: EstimateStatus): string {
  return statusLabels[status];
}

import { boundaries, stratifiers } from '@monitor/domain';
import { boundariesFilter, filterOf } from '../kit/common-filters.js';
import type { Choice } from '../kit/use-choice.js';

const levels = ['ENGLAND', 'REGION', 'ICB'] as const;

/** What names a table of published figures, in the address of the page that says where it comes from. */
export const figureFilters = {
  publication: filterOf<string>({ label: null, begin: '' }),
  quarter: filterOf<string>({ label: null, begin: ({ settledQuarterId }) => settledQuarterId }),
  level: filterOf({ label: null, begin: 'ENGLAND', values: levels }),
  area: filterOf<string>({ label: null, begin: 'ENG' }),
  metric: filterOf<string>({ label: null, begin: 'M01' }),
  group: filterOf({ label: null, begin: 'DEPRIVATION', values: stratifiers }),
  boundaries: { ...boundariesFilter, label: null, values: boundaries },
};

export type FigureKey = Choice<typeof figureFilters>;

const highestNumber = 2 ** 31 - 1;

/** The number of a publication as an address has it; null for the latest, which anything that is no number means. */
export function publicationNumber(written: string): number | null {
  const number = Number(written);
  return Number.isInteger(number) && number >= 1 && number <= highestNumber ? number : null;
}

/** The page that says where a figure comes from. */
export function figureAddress(key: FigureKey): string {
  return `/equity/figure?${new URLSearchParams(key).toString()}`;
}

/** The page that a figure stands on. */
export function pageOfFigure({
  publication,
  quarter,
  level,
  area,
  metric,
  group,
  boundaries: reading,
}: FigureKey): string {
  const place: Record<string, string> = level === 'ENGLAND' ? { level } : { level, area, boundaries: reading };
  return `/equity?${new URLSearchParams({ publication, quarter, ...place, metric, group }).toString()}`;
}

/** The figure as the API is asked for it. */
export function toFigureVariables({
  publication,
  quarter,
  level,
  area,
  metric,
  group,
  boundaries: reading,
}: FigureKey) {
  return {
    figure: {
      ...{ publication: publicationNumber(publication), quarterId: quarter, level, areaCode: area },
      ...{ boundaries: reading, metricId: metric, stratifier: group },
    },
  };
}

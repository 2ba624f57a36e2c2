import { areaOptions, boundariesFilter, filterOf, quarterFilter } from '../kit/common-filters.js';
import type { Offered } from '../kit/ComparisonPage.js';
import type { Choice } from '../kit/use-choice.js';
import { publicationNumber } from '../provenance/figure-address.js';

const levels = ['ENGLAND', 'REGION', 'ICB'] as const;

/** What is chosen on the page, in the order used everywhere. A regional lead begins with their own region. */
export const matrixFilters = {
  quarter: { ...quarterFilter, label: 'Latest quarter' },
  level: filterOf({
    label: 'Level',
    begin: ({ ownRegion }) => (ownRegion === '' ? 'ENGLAND' : 'REGION'),
    values: levels,
    options: [
      { value: 'ENGLAND', label: 'England' },
      { value: 'REGION', label: 'One region' },
      { value: 'ICB', label: 'One integrated care board' },
    ],
    letsGo: ['area'],
  }),
  // Code of the area; empty until one of the level has been chosen.
  area: filterOf<string>({ label: 'Area', begin: ({ ownRegion, isChosen }) => (isChosen('level') ? '' : ownRegion) }),
  boundaries: boundariesFilter,
  // Number of a publication; empty for the latest.
  publication: filterOf<string>({ label: null, begin: '' }),
};

export type MatrixChoice = Choice<typeof matrixFilters>;

/** Whose gaps are asked for: those of England until an area of the level has been chosen. */
export function placeOf({ level, area }: Pick<MatrixChoice, 'level' | 'area'>) {
  return area === '' || level === 'ENGLAND' ? { level: 'ENGLAND' as const, areaCode: null } : { level, areaCode: area };
}

/** What the filters offer at the chosen level; England has no areas to choose, and is the same on any boundaries. */
export function offerMatrix(
  areas: readonly { code: string; shortName: string }[],
  { level }: Pick<MatrixChoice, 'level'>,
): Offered<typeof matrixFilters> {
  if (level === 'ENGLAND') return { area: null, boundaries: null };
  return {
    area: [{ value: '', label: level === 'REGION' ? 'Choose a region' : 'Choose a board' }, ...areaOptions(areas)],
  };
}

/** The choice as the API asks for it. */
export function toMatrixVariables(choice: MatrixChoice) {
  const { quarter, level, boundaries, publication } = choice;
  return {
    filter: { ...placeOf(choice), lastQuarterId: quarter, boundaries, publication: publicationNumber(publication) },
    ...{ level, lastQuarterId: quarter, boundaries },
  };
}

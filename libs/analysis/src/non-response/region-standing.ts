import { fewestInVerdict } from '@monitor/domain';
import { differenceOfProportions } from '@monitor/statistics';

/** Answers of some organisations to the actions of one column. */
export interface ColumnAnswers {
  inPlace: number;
  /** Answers other than "not applicable". */
  applicable: number;
  /** Organisations that answered. */
  organisations: number;
}

/** A column of the framework in which a region is set against the rest of England. */
export interface RegionColumn {
  key: string;
  /** As a sentence says it. */
  name: string;
  region: ColumnAnswers;
  rest: ColumnAnswers;
}

/** Where a region stands: below or above the rest beyond chance, or neither can be told. */
export type RegionStanding = 'BELOW' | 'ABOVE' | 'NOT_TOLD';

/**
 * Where the region stands in a column, by Newcombe's interval of the difference of both shares at a level that allows for
 * all that is compared, each organisation counting as one answer.
 */
export function standingOf(
  { region, rest }: Pick<RegionColumn, 'region' | 'rest'>,
  confidence: number,
): RegionStanding {
  if (Math.min(region.organisations, rest.organisations) < fewestInVerdict) return 'NOT_TOLD';
  const [first, second] = [asOrganisations(region), asOrganisations(rest)];
  const result = differenceOfProportions({ first, second, confidence });
  if (!result.computable || result.interval === null) return 'NOT_TOLD';
  if (result.interval.lower > 0) return 'ABOVE';
  return result.interval.upper < 0 ? 'BELOW' : 'NOT_TOLD';
}

function asOrganisations({ inPlace, applicable, organisations }: ColumnAnswers) {
  const share = applicable === 0 ? 0 : Math.min(inPlace / applicable, 1);
  return { numerator: share * organisations, denominator: organisations };
}

import { markers } from '../../estimates/markers.js';
import { formatDay } from '../../quarter/day.js';
import { listInWords } from '../../wording/list-in-words.js';
import type { OrganisationType } from '../organisation.js';
import type { PresentPlace } from '../restatement/present-place.js';
import { wholePpm } from '../restatement/ppm-ranges.js';
import { shareInWords } from './share-in-words.js';

/** Where something counts today, with the names of the areas by their codes. */
export interface PlaceToDescribe {
  place: Omit<PresentPlace, 'code'>;
  type: OrganisationType;
  nameOf: (areaCode: string) => string;
}

/** Where what an organisation reported for some quarters counts on the boundaries of today, in words. */
export interface PlaceInWords {
  quarters: string;
  /** Of its statuses and returns, which are never divided. */
  statuses: string;
  /** Of its counts of people. */
  people: string;
  isEstimated: boolean;
  /** Whose weights divide the counts; null where nothing is divided. */
  source: string | null;
}

/** Where what an organisation reported counts on the boundaries of today, in words. */
export function placeInWords(described: PlaceToDescribe): PlaceInWords {
  const { place } = described;
  const whole = wholeInWords(described);
  return {
    quarters: quartersInWords(place),
    statuses: whole,
    people: place.parts === null ? whole : partsInWords(described),
    isEstimated: place.parts !== null,
    source: place.weightsSource,
  };
}

function quartersInWords({ quartersFrom, quartersTo }: PlaceToDescribe['place']): string {
  const from = quartersFrom === '-infinity' ? null : formatDay(quartersFrom);
  const to = quartersTo === 'infinity' ? null : formatDay(quartersTo);
  if (from === null) return to === null ? 'All quarters' : `Quarters that ended up to ${to}`;
  return to === null ? `Quarters that end from ${from} on` : `Quarters that ended from ${from} to ${to}`;
}

function wholeInWords({ place, type, nameOf }: PlaceToDescribe): string {
  const { icbCode, regionCode, parts } = place;
  if (icbCode !== null) return `${nameOf(icbCode)}, ${regionCode === null ? 'in two regions' : nameOf(regionCode)}`;
  if (regionCode === null) return 'England only: no region of today holds all of it';
  if (type === 'REGION') return nameOf(regionCode);
  const why = parts === null ? 'which board it belongs to is not known' : 'no board of today holds all of it';
  return `${nameOf(regionCode)} only: ${why}`;
}

function partsInWords({ place, nameOf }: PlaceToDescribe): string {
  const largestFirst = [...(place.parts ?? [])].sort((a, b) => b.sharePpm - a.sharePpm);
  const parts = largestFirst.map(({ icbCode, regionCode, sharePpm, groupRanges }) => {
    const area = icbCode === null ? `${nameOf(regionCode)}, board not known` : nameOf(icbCode);
    const ofGroups = Object.keys(groupRanges).length;
    // One decimal: shares that are made to add up to one may differ from the recorded ones in the second.
    return { words: `${shareInWords(sharePpm / wholePpm, 1)} to ${area}`, ofGroups };
  });
  const own = Math.max(0, ...parts.map(({ ofGroups }) => ofGroups));
  const groups = own === 0 ? '' : `; equity groups with shares of their own: ${own}`;
  return `${listInWords(parts.map(({ words }) => words))}${groups} ${markers.estimated.marker}`;
}

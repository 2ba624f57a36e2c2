import { placeInWords } from '@monitor/domain';
import type { OrganisationType, PresentPlace } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readPresentPlaces } from '../places/present-places.query.js';
import { readAreaNames } from './area-names.query.js';
import type { PlaceRecord } from './place-record.type.js';

/** Whose places are wanted. */
export interface PlacesWanted {
  code: string;
  type: OrganisationType;
  today: string;
  /** The last day of the last quarter it is asked for: later quarters hold nothing of it. Null while no end is known. */
  lastQuarterEnd: string | null;
}

/** Where what an organisation reported counts on the boundaries of today (`yyyy-mm-dd`), in words, by quarters. */
export async function readPlacesInWords(
  manager: EntityManager,
  { code, type, today, lastQuarterEnd }: PlacesWanted,
): Promise<PlaceRecord[]> {
  const known = (await readPresentPlaces(manager, [code])).get(code) ?? [];
  const places = known.filter(
    ({ quartersFrom }) => lastQuarterEnd === null || isOnOrBefore(quartersFrom, lastQuarterEnd),
  );
  const names = await readAreaNames(manager, places.flatMap(areaCodes), today);
  return places.map((place) => placeInWords({ place, type, nameOf: (area) => names.get(area) ?? area }));
}

function areaCodes({ icbCode, regionCode, parts }: PresentPlace): string[] {
  const own = [icbCode, regionCode, ...(parts ?? []).flatMap((part) => [part.icbCode, part.regionCode])];
  return own.filter((area) => area !== null);
}

function isOnOrBefore(quartersFrom: string, day: string): boolean {
  return quartersFrom === '-infinity' || quartersFrom <= day;
}

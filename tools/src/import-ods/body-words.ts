import { readableName } from '@monitor/api-organisations';
import type { BodyPeriod, BodyType } from '@monitor/api-organisations';
import { shortAreaName } from '@monitor/api-reference';
import { organisationTypeLabel } from '@monitor/domain';

const listedAtMost = 10;

/** Names of boards and regions by code. */
export type AreaNames = ReadonlyMap<string, string>;

/** What a type of body is called. */
export function bodyTypeLabel(type: BodyType): string {
  return type === 'PLACE' ? 'Place (sub-ICB location)' : organisationTypeLabel(type);
}

/** Where a body lies: its board or, where that is not known, its region. */
export function placeOf({ icbCode, regionCode }: BodyPeriod, names: AreaNames): string {
  const nameOf = (code: string) => shortAreaName(names.get(code) ?? code);
  return icbCode === null ? `${nameOf(regionCode)} (board not known)` : nameOf(icbCode);
}

/** A body by its code and its name. */
export function bodyLine({ code, name }: { code: string; name: string }): string {
  return `  ${code}  ${readableName(name)}`;
}

/** So many of something, in words. */
export function countOf(count: number, one: string, several: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${several}`;
}

/** The first lines of a list and how many more there are, or all of them. */
export function shorten(lines: readonly string[], all: boolean, atMost = listedAtMost): string[] {
  if (all || lines.length <= atMost) return [...lines];
  return [...lines.slice(0, atMost), `  … and ${lines.length - atMost} more (--all lists them)`];
}

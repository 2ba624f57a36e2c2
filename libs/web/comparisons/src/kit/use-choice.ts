import { useOwnRegion } from '@monitor/web-graphql';
import { useUrlState } from '@monitor/web-ui';
import type { SelectOption } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';

/** What a page knows before anything is chosen on it. */
export interface Opening {
  /** The quarter to begin with. */
  settledQuarterId: string;
  /** Code of the region that the viewer acts for; empty for anybody else. */
  ownRegion: string;
  /** Whether the address holds a choice of that name. */
  isChosen: (name: string) => boolean;
}

/** One choice of a page: how it stands in the address, and in a select above the figures. */
export interface FilterDefinition<Value extends string = string> {
  /** Head of its select; null for a choice that the address holds and no select shows. */
  label: string | null;
  /** The value before anything is chosen; empty means all. */
  begin: Value | ((opening: Opening) => Value);
  /** The values there are: anything else in the address counts as the one to begin with. Left out: any. */
  values?: readonly Value[];
  /** What the select offers; left out where the page's answer decides. */
  options?: readonly SelectOption[];
  /** Other choices that are let go when this one changes. */
  letsGo?: readonly string[];
}

/** The choices of a page by their names in the address, in the order of the selects. */
export type FilterDefinitions = Readonly<Record<string, FilterDefinition>>;

/** What is chosen on a page. */
export type Choice<Filters extends FilterDefinitions> = {
  [Name in keyof Filters]: Filters[Name] extends FilterDefinition<infer Value> ? Value : never;
};

/** Changes some of the choices; undefined lets one go. */
export type ChangeChoice<Filters extends FilterDefinitions> = (patch: Partial<Choice<Filters>>) => void;

/** Where a list goes on; any other choice begins it at its first page again. */
const placeInList = 'after';

/** What is chosen, from the address, which holds the whole state of a page; and how to change it. */
export function useChoice<Filters extends FilterDefinitions>(
  filters: Filters,
  settledQuarterId: string,
): [Choice<Filters>, ChangeChoice<Filters>] {
  const ownRegion = useOwnRegion() ?? '';
  const [parameters] = useSearchParams();
  const opening = { settledQuarterId, ownRegion, isChosen: (name: string) => parameters.has(name) };
  const begin = mapValues(filters, ({ begin: value }) => (typeof value === 'function' ? value(opening) : value));
  const [inAddress, change] = useUrlState(begin);
  const choice = mapValues(filters, ({ values }, name) => {
    const value = inAddress[name] ?? '';
    return values === undefined || values.includes(value) ? value : (begin[name] ?? '');
  });
  return [choice as Choice<Filters>, change as ChangeChoice<Filters>];
}

/** A change of one choice, with all that it lets go. */
export function chosen(filters: FilterDefinitions, name: string, value: string): Record<string, string | undefined> {
  const letGo = [...(filters[name]?.letsGo ?? []), placeInList].filter((other) => other in filters);
  return { ...Object.fromEntries(letGo.map((other) => [other, undefined])), [name]: value };
}

function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, name: string) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}

import { formatCount } from '../../estimates/format-count.js';
import { listInWords } from '../../wording/list-in-words.js';
import { isRealDay } from '../../quarter/day.js';
import type { ProblemList } from '../edition-problem.js';

/** Says what is wrong with the shape of one part of an edition, whatever it is. It never throws. */
export type Check = (value: unknown, place: readonly string[], list: ProblemList) => void;

/** A check of a part that may be left out. */
export type OptionalCheck = Check & { mayBeAbsent: true };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same part, which may be left out. */
export function optional(check: Check): OptionalCheck {
  return Object.assign<Check, { mayBeAbsent: true }>((value, place, list) => check(value, place, list), {
    mayBeAbsent: true,
  });
}

/** Keys of a type that may be left out. */
type Left<Part> = { [Key in keyof Part]-?: undefined extends Part[Key] ? Key : never }[keyof Part];

/** A check for every part of a type; the compiler says when one is forgotten, or optional in one place alone. */
export type ChecksOf<Part> = {
  [Key in keyof Part]-?: Key extends Left<Part> ? OptionalCheck : Check & { mayBeAbsent?: never };
};

/** An object with these parts and no others. */
export function record<Part>(checks: ChecksOf<Part>): Check {
  const parts = new Map(Object.entries<Check & { mayBeAbsent?: true }>(checks));
  return (value, place, list) => {
    if (!isRecord(value))
      return list.add(place, `It is no object. It has the parts ${listInWords([...parts.keys()])}.`);
    for (const key of Object.keys(value)
      .filter((each) => !parts.has(each))
      .slice(0, 10)) {
      list.add([...place, key.slice(0, 40)], 'An edition has no such part here. Remove it, or correct its name.');
    }
    for (const [key, check] of parts) {
      const isThere = Object.hasOwn(value, key) && value[key] !== undefined;
      if (isThere) check(value[key], [...place, key], list);
      else if (check.mayBeAbsent !== true) list.add([...place, key], 'It is missing. Add it.');
    }
  };
}

/** How people find a member of a list: by its code or key, else by its place. */
function nameOf(member: unknown, index: number): string {
  if (isRecord(member)) {
    for (const key of ['code', 'key', 'stratifier', 'id', 'value']) {
      const name = Object.hasOwn(member, key) ? member[key] : undefined;
      if (typeof name === 'string' && name !== '' && name.length <= 40) return name;
    }
  }
  return `number ${String(index + 1)}`;
}

/** A list of parts that are alike, from `least` to `most` of them. */
export function list(each: Check, { least = 0, most }: { least?: number; most: number }): Check {
  return (value, place, problems) => {
    if (!Array.isArray(value)) return problems.add(place, 'It is no list. Write it in square brackets.');
    if (value.length < least || value.length > most) {
      const wanted = least === 0 ? `at most ${formatCount(most)}` : `from ${String(least)} to ${formatCount(most)}`;
      problems.add(place, `It has ${formatCount(value.length)} members. Give ${wanted}.`);
    }
    value.slice(0, most).forEach((member, index) => each(member, [...place, nameOf(member, index)], problems));
  };
}

/** One of a few words or values. */
export function oneOf(choices: readonly (string | boolean)[]): Check {
  return (value, place, problems) => {
    if (choices.some((choice) => choice === value)) return;
    const shown = typeof value === 'string' ? `“${value.slice(0, 40)}”` : 'none of them';
    problems.add(place, `It is ${shown}. Choose from ${listInWords(choices.map(String))}.`);
  };
}

/** A whole number within limits. */
export function whole(least: number, most: number): Check {
  return (value, place, problems) => {
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return;
    problems.add(place, `Give a whole number from ${String(least)} to ${formatCount(most)}.`);
  };
}

/** True or false. */
export const flag: Check = (value, place, problems) => {
  if (typeof value !== 'boolean') problems.add(place, 'Write true or false.');
};

/** A day, `yyyy-mm-dd`. */
export const day: Check = (value, place, problems) => {
  if (!isRealDay(value)) problems.add(place, 'Write a real day as yyyy-mm-dd, for example 2027-04-01.');
};

/** One of several kinds of object, which the part called `by` tells apart. */
export function kindOf(by: string, kinds: Readonly<Record<string, Check>>): Check {
  return (value, place, problems) => {
    if (!isRecord(value)) return problems.add(place, `It is no object. It has a part “${by}”.`);
    const kind = Object.hasOwn(value, by) ? value[by] : undefined;
    const check = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (check === undefined) return oneOf(Object.keys(kinds))(kind, [...place, by], problems);
    check(value, place, problems);
  };
}

/** Whichever check fits what is there: by the first of the named parts that it has. */
export function byPart(checks: Readonly<Record<string, Check>>): Check {
  return (value, place, problems) => {
    const part = isRecord(value) ? Object.keys(checks).find((key) => Object.hasOwn(value, key)) : undefined;
    const check = part === undefined ? undefined : checks[part];
    if (check === undefined) {
      return problems.add(place, `It has none of the parts ${listInWords(Object.keys(checks))}. Give one of them.`);
    }
    check(value, place, problems);
  };
}

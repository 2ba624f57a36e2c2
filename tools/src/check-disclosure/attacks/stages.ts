import { groupedBy } from '@monitor/analysis';
import type { PublishedSight } from '../ways/publications.js';
import { organisationOf } from '../ways/seen-table.js';
import { closedQuarter, openQuarter } from '../worlds/make-world.js';
import { atomsOf } from './atoms.js';

/** Who gave what: returns, or parts of them, by organisation. */
export type Givers = ReadonlyMap<string, readonly string[]>;

/** The returns that the change of an area is worked out from, as anybody can work out who knows who answered when. */
export interface StagesSeen {
  published: Givers;
  revised: Givers;
  moved: Givers;
  sameBefore: Givers;
  sameNow: Givers;
  now: Givers;
}

/** The sights of a stratifier in both quarters, the earlier first. */
export interface SightsOfBoth {
  before: PublishedSight;
  now: PublishedSight;
}

const england = 'AS_WAS.ENGLAND.ENG';

/** From the earlier table of an area as it stands to the later one, as of an instant; null where no earlier one stands. */
export function stagesSeen({ before, now }: SightsOfBoth, area: string, instant: number): StagesSeen | null {
  const stood = before.tables.findLast((table) => table.area === area && table.instant <= instant);
  if (stood === undefined) return null;
  const published = giversOf(stood.members, before);
  const [then, anywhereThen] = [area, england].map((name) => giversOf(before.membersAt(instant, name), before));
  const [latest, anywhereNow] = [area, england].map((name) => giversOf(now.membersAt(instant, name), now));
  if (!then || !anywhereThen || !latest || !anywhereNow) return null;
  const revised = new Map([...published].map(([code, own]) => [code, then.get(code) ?? own]));
  const stayed = [...revised].filter(([code]) => latest.has(code) || !anywhereNow.has(code));
  const arrived = [...latest.keys()].flatMap((code) => {
    const own = then.has(code) || revised.has(code) ? undefined : anywhereThen.get(code);
    return own === undefined ? [] : [[code, own] as const];
  });
  const earlier = new Map(
    [...latest.keys()].flatMap((code) => {
      const own = then.get(code) ?? anywhereThen.get(code);
      return own === undefined ? [] : [[code, own] as const];
    }),
  );
  const sameNow = new Map([...latest].filter(([code]) => earlier.has(code)));
  return { published, revised, moved: new Map([...stayed, ...arrived]), sameBefore: earlier, sameNow, now: latest };
}

function giversOf(members: readonly string[], sight: PublishedSight): Givers {
  return groupedBy(atomsOf(members, sight), organisationOf);
}

/** The sights of both quarters, one a stratifier. */
export function bothQuarters(sights: readonly PublishedSight[]): SightsOfBoth[] {
  const [closed, open] = [closedQuarter, openQuarter].map((quarter) =>
    sights.filter(({ quarterId }) => quarterId === quarter),
  );
  return (open ?? []).flatMap((now) => {
    const before = closed?.find(({ stratifier }) => stratifier === now.stratifier);
    return before === undefined ? [] : [{ before, now }];
  });
}

import type { Browser } from './browser.js';
import type { KeptChange } from './cell-changes.query.js';

const text = (value: unknown) => JSON.stringify(value ?? null);

/** What broke a law, in words; empty where none was broken. */
export function brokenLaws(browsers: readonly Browser[], changes: readonly KeptChange[]): string[] {
  const ofCell = new Map<string, KeptChange[]>();
  for (const change of changes.filter(({ cell }) => cell !== 'confirmed')) {
    const key = `${change.question} ${change.cell}`;
    ofCell.set(key, [...(ofCell.get(key) ?? []), change]);
  }
  return [...unaccounted(browsers, ofCell), ...lost(browsers, ofCell)];
}

type Chains = ReadonlyMap<string, readonly KeptChange[]>;

/** No untouched cell changes, and nobody overwrites what they have not seen. */
function unaccounted(browsers: readonly Browser[], ofCell: Chains): string[] {
  return [...ofCell].flatMap(([key, chain]) =>
    chain.flatMap(({ was, became, personId, version }, at) => {
      const by = browsers.find(({ actor }) => actor.personId === personId);
      const before = chain[at - 1];
      const what = `${key}, version ${version}: ${text(was)} became ${text(became)}`;
      if (before !== undefined && text(before.became) !== text(was))
        return [`${what}, though ${text(before.became)} stood`];
      if (by === undefined) return [];
      if (by.typed.get(key)?.has(text(became)) !== true) return [`${what}, which ${by.actor.displayName} never did`];
      const isOwn = by.typed.get(key)?.has(text(was)) === true;
      const isSeen = was === null || isOwn || by.seen.get(key)?.has(text(was)) === true;
      return isSeen ? [] : [`${what}, which ${by.actor.displayName} had not seen`];
    }),
  );
}

/** The newest thing that each person did in a cell was saved, stood already, or was given up before their eyes. */
function lost(browsers: readonly Browser[], ofCell: Chains): string[] {
  return browsers.flatMap(({ actor, deeds }) =>
    [...deeds].flatMap(([key, { value, isGivenUp }]) => {
      const chain = ofCell.get(key) ?? [];
      const isKept = chain.some(({ became, was }) => text(became) === text(value) || text(was) === text(value));
      return isGivenUp || isKept || (value === null && chain.length === 0)
        ? []
        : [`${key}: ${text(value)}, which ${actor.displayName} put there, is lost`];
    }),
  );
}

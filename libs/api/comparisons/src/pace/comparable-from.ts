import { breaksOfSeries, comparableStretch } from '@monitor/domain';
import type { AreaLevel, Boundaries, ComparabilityBreak, FrameworkCatalogue, QuarterId } from '@monitor/domain';

/** What decides how far back an action may be followed. */
export interface FollowedActions {
  /** Oldest first; the last is that of the view. */
  quarterIds: readonly QuarterId[];
  level: AreaLevel;
  boundaries: Boundaries;
  ledger: readonly ComparabilityBreak[];
  catalogueFor: (quarterId: QuarterId) => FrameworkCatalogue;
}

/**
 * From which place among the quarters on an action may be followed in an area up to the last: it was asked in every one of
 * them, and no break of it lies between there. Worked out once for each action and area.
 */
export function comparableFrom(followed: FollowedActions): (actionCode: string, areaCode: string) => number {
  const asked = followed.quarterIds.map(
    (id) => new Map(followed.catalogueFor(id).actions.map((each) => [each.code, each])),
  );
  const known = new Map<string, number>();
  return (actionCode, areaCode) => {
    const key = `${actionCode} ${areaCode}`;
    const place = known.get(key) ?? placeFrom(followed, { actionCode, areaCode, asked });
    known.set(key, place);
    return place;
  };
}

interface AskedAction {
  actionCode: string;
  areaCode: string;
  asked: readonly ReadonlyMap<string, FrameworkCatalogue['actions'][number]>[];
}

function placeFrom(
  { quarterIds, level, boundaries, ledger }: FollowedActions,
  { actionCode, areaCode, asked }: AskedAction,
): number {
  const action = asked.at(-1)?.get(actionCode);
  const last = quarterIds.at(-1);
  if (action === undefined || last === undefined) return quarterIds.length;
  const { code, domain } = action;
  const series = { of: 'ACTION', action: { code, domain }, level, areaCode, reading: boundaries } as const;
  const moments = quarterIds.map((quarterId) => ({ quarterId }));
  const stretch = comparableStretch(moments, breaksOfSeries(ledger, series, quarterIds), last);
  const unasked = asked.findLastIndex((catalogue) => !catalogue.has(actionCode));
  const unbroken = new Set(stretch.map(({ quarterId }) => quarterId));
  const parted = quarterIds.findLastIndex((id) => !unbroken.has(id));
  return Math.max(unasked, parted) + 1;
}

import { breaksOfSeries, comparableStretch, quartersUpTo } from '@monitor/domain';
import type { AreaLevel, Boundaries, ComparabilityBreak, FrameworkCatalogue, QuarterId } from '@monitor/domain';
import type { Column } from '../columns.js';

/** What is followed over the quarters. */
export interface FollowedView {
  quarterId: QuarterId;
  level: AreaLevel;
  boundaries: Boundaries;
  areaCodes: readonly string[];
  columns: readonly Column[];
  ledger: readonly ComparabilityBreak[];
  catalogueFor: (quarterId: QuarterId) => FrameworkCatalogue;
}

/** Three years: further back it is another programme. */
const mostQuarters = 12;

/**
 * The quarters up to the one viewed that may be compared with it, oldest first: all of the view's actions were asked, and
 * no break of any of them lies between, in any of the areas. A break that touches one area parts them all, for what is
 * followed is how far they lie apart.
 */
export function comparableQuarters(view: FollowedView): QuarterId[] {
  const { quarterId, columns, catalogueFor } = view;
  const wanted = new Set(columns.flatMap(({ actionCodes }) => actionCodes));
  const quarterIds = quartersUpTo(quarterId, mostQuarters);
  const moments = quarterIds.map((id) => ({ quarterId: id }));
  const unbroken = comparableStretch(moments, breaksOf(view, quarterIds, wanted), quarterId);
  const asked = unbroken.map((moment) => ({ ...moment, isAsked: asksAll(catalogueFor(moment.quarterId), wanted) }));
  const lastUnasked = asked.findLastIndex(({ isAsked }) => !isAsked);
  return asked.slice(lastUnasked + 1).map((moment) => moment.quarterId);
}

function asksAll({ actions }: FrameworkCatalogue, wanted: ReadonlySet<string>): boolean {
  return actions.filter(({ code }) => wanted.has(code)).length === wanted.size;
}

function breaksOf(
  { quarterId, level, boundaries, areaCodes, ledger, catalogueFor }: FollowedView,
  quarterIds: readonly QuarterId[],
  wanted: ReadonlySet<string>,
) {
  const actions = catalogueFor(quarterId).actions.filter(({ code }) => wanted.has(code));
  return areaCodes.flatMap((areaCode) =>
    actions.flatMap(({ code, domain }) =>
      breaksOfSeries(
        ledger,
        { of: 'ACTION', action: { code, domain }, level, areaCode, reading: boundaries },
        quarterIds,
      ),
    ),
  );
}

import { shortAreaName } from '@monitor/api-reference';
import { metricCatalogue, organisationTypeLabel, quarterLabel, stratifierDefinition } from '@monitor/domain';
import type { AreaMove } from '@monitor/domain';
import { readableName } from '../../periods/readable-name.js';
import type { PreviewFacts } from './preview-reorganisation.js';
import type { MoveCount, ReorganisationPreview, SeriesEffect } from './reorganisation-preview.type.js';

/** A preview as people read it. */
export function toPreview(facts: PreviewFacts): ReorganisationPreview {
  const { effect, readOn, areas, expected, returns, totals, effects } = facts;
  const nameOf = areaNames(facts);
  return {
    effect,
    readOn,
    areas,
    moves: countMoves(effects.moves, nameOf),
    expected: expected.map((quarter) => ({
      ...quarter,
      quarterLabel: quarterLabel(quarter.quarterId),
      changes: quarter.changes.map((change) => ({ ...change, name: readableName(change.name) })),
    })),
    movedReturns: returns,
    series: facts.series.map(toSeries).sort(inCatalogueOrder),
    changedRegions: totals.regionCodes.map(nameOf).sort(),
    isEnglandUnchanged: totals.isEnglandUnchanged,
  };
}

/** Names of areas: as they are the day before, and of those that begin. */
export function areaNames({ content, known }: Pick<PreviewFacts, 'content' | 'known'>): (code: string) => string {
  const begun = new Map(content.newBodies.map(({ code, name }) => [code, name]));
  return (code) => shortAreaName(begun.get(code) ?? known.nameOf(code));
}

function countMoves(moves: readonly AreaMove[], nameOf: (code: string) => string): MoveCount[] {
  const counts = new Map<string, MoveCount>();
  for (const move of moves) {
    const { from, to } = endsOf(move, nameOf);
    const key = `${move.type} ${from.code} ${to.code}`;
    const named = { typeLabel: organisationTypeLabel(move.type), fromName: from.name, toName: to.name };
    const organisations = (counts.get(key)?.organisations ?? 0) + 1;
    counts.set(key, { type: move.type, fromCode: from.code, toCode: to.code, ...named, organisations });
  }
  const order = ({ fromName, toName, typeLabel }: MoveCount) => `${fromName} ${toName} ${typeLabel}`;
  return [...counts.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** What an organisation leaves and comes to: for a board its region; for others their board, or the region without one. */
export function endsOf(move: AreaMove, nameOf: (code: string) => string) {
  const end = (icbCode: string | null, regionCode: string) => {
    if (move.type === 'ICB') return { code: regionCode, name: nameOf(regionCode) };
    if (icbCode !== null) return { code: icbCode, name: nameOf(icbCode) };
    return { code: regionCode, name: `${nameOf(regionCode)}, no board` };
  };
  return { from: end(move.fromIcbCode, move.fromRegionCode), to: end(move.toIcbCode, move.toRegionCode) };
}

function toSeries(series: PreviewFacts['series'][number]): SeriesEffect {
  const metric = metricCatalogue().find(({ id }) => id === series.metricId);
  return {
    ...series,
    metricName: metric?.shortName ?? series.metricId,
    stratifierLabel: stratifierDefinition(series.stratifier).label,
  };
}

function inCatalogueOrder(a: SeriesEffect, b: SeriesEffect): number {
  return `${a.metricId} ${a.stratifierLabel}` < `${b.metricId} ${b.stratifierLabel}` ? -1 : 1;
}

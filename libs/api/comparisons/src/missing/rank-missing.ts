import { effectOfMissing } from '@monitor/analysis';
import type { EffectOfMissing } from '@monitor/analysis';
import { catalogueOf, editionFor } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../consistency/columns.js';
import type { Column } from '../consistency/columns.js';
import { statusCounts } from '../consistency/status-counts.query.js';
import { missingReturns } from './missing-returns.query.js';
import type { MissingReturnRow } from './missing-returns.query.js';
import type { MissingEffect } from './missing-returns.type.js';
import { regionAnswers } from './region-answers.js';

/** The missing returns of a region in the order of their effect, and what is needed to show them. */
export interface RankedMissing {
  effects: readonly EffectOfMissing[];
  rows: ReadonlyMap<string, MissingReturnRow>;
  columns: readonly Column[];
}

/** Ranks every return of a region that is expected for a quarter and not accepted. */
export async function rankMissing(
  manager: EntityManager,
  { quarterId, regionCode }: { quarterId: QuarterId; regionCode: string },
): Promise<RankedMissing> {
  const columns = columnsOf(catalogueOf(editionFor(quarterId)), null, null);
  const asked = columns.flatMap(({ key, actionCodes }) => actionCodes.map((actionCode) => ({ actionCode, key })));
  const counts = await statusCounts(manager, {
    ...{ quarterId, level: 'REGION', boundaries: 'AS_WAS', withinCode: null, organisationType: null, peerCodes: null },
    columns: asked,
  });
  const missing = await missingReturns(manager, { quarterId, regionCode, columns: asked });
  const effects = effectOfMissing(regionAnswers({ regionCode, columns, counts, missing }));
  return { effects, rows: new Map(missing.map((row) => [row.code, row])), columns };
}

/** What the absence of one return means, as people read it. */
export function toMissingEffect(
  { rank, columnKey, narrowing, fewestToChange, sentence }: EffectOfMissing,
  columns: readonly Column[],
): MissingEffect {
  const column = columns.find(({ key }) => key === columnKey);
  return {
    ...{ rank, narrowing, fewestToChange, sentence },
    column: column ? { key: column.key, label: column.label, text: column.text } : null,
    canChangeVerdict: fewestToChange === 1,
  };
}

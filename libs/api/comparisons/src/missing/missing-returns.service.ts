import { effectOfMissing } from '@monitor/analysis';
import type { EffectOfMissing } from '@monitor/analysis';
import { rowsToRead, TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { can, catalogueOf, DomainError, editionFor, formatCount, stateLabel } from '@monitor/domain';
import type { Actor, QuarterId } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../consistency/columns.js';
import type { Column } from '../consistency/columns.js';
import { statusCounts } from '../consistency/status-counts.query.js';
import { missingReturns } from './missing-returns.query.js';
import type { MissingReturnRow } from './missing-returns.query.js';
import type { MissingReturn, MissingReturns, MissingReturnsArgs } from './missing-returns.type.js';
import { regionAnswers } from './region-answers.js';
import type { ReadRegion } from './region-answers.js';

/** Tells a region's lead, and England, whose missing return matters most. */
@Injectable()
export class MissingReturnsService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** The first of them by effect. Refuses another region's returns as if they were not there. */
  async rank(actor: Actor, { quarterId, regionCode, first }: MissingReturnsArgs): Promise<MissingReturns> {
    if (!can(actor, 'organisation-comparison:read', { regionCode })) {
      throw new DomainError('NOT_FOUND', 'There is no such region among those you may look into.');
    }
    rowsToRead(first);
    const read = await this.tx.run(actor, (manager) => this.read(manager, quarterId, regionCode), { readOnly: true });
    const effects = effectOfMissing(regionAnswers(read));
    const rows = new Map(read.missing.map((row) => [row.code, row]));
    return {
      total: effects.length,
      basis: basisOf(effects.length),
      returns: effects.slice(0, first).flatMap((effect) => toReturns(effect, rows.get(effect.code), read.columns)),
    };
  }

  private async read(manager: EntityManager, quarterId: QuarterId, regionCode: string): Promise<ReadRegion> {
    const quarter = await this.quarters.find(manager, quarterId);
    const columns = columnsOf(catalogueOf(editionFor(quarter.id)), null, null);
    const asked = columns.flatMap(({ key, actionCodes }) => actionCodes.map((actionCode) => ({ actionCode, key })));
    const counts = await statusCounts(manager, {
      ...{ quarterId: quarter.id, level: 'REGION', boundaries: 'AS_WAS', withinCode: null, organisationType: null },
      columns: asked,
    });
    const missing = await missingReturns(manager, { quarterId: quarter.id, regionCode, columns: asked });
    return { regionCode, columns, counts, missing };
  }
}

function basisOf(missing: number): string {
  if (missing === 0) return 'No return that is expected here is missing.';
  const returns = missing === 1 ? '1 return is' : `${formatCount(missing)} returns are`;
  return `${returns} missing. First comes the one that could, with the fewest others, change whether the region stands apart from the rest of England in any domain; then the one that leaves most open.`;
}

function toReturns(
  { rank, columnKey, narrowing, fewestToChange, sentence }: EffectOfMissing,
  row: MissingReturnRow | undefined,
  columns: readonly Column[],
): MissingReturn[] {
  if (row === undefined) return [];
  const column = columns.find(({ key }) => key === columnKey);
  return [
    {
      organisationCode: row.code,
      organisationName: row.name,
      organisationType: row.type,
      state: row.state,
      stateLabel: stateLabel(row.state),
      effect: {
        ...{ rank, narrowing, fewestToChange, sentence },
        column: column ? { key: column.key, label: column.label, text: column.text } : null,
        canChangeVerdict: fewestToChange === 1,
      },
    },
  ];
}

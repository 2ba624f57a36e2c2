import { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { can, catalogueOf, DomainError, editionFor, isInPlace, organisationTypeLabel } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../consistency/columns.js';
import type { Column } from '../consistency/columns.js';
import { statusCounts } from '../consistency/status-counts.query.js';
import type { AreaStatusCounts } from '../consistency/status-counts.query.js';
import { readStandingNotes } from '../notes/comparison-notes.query.js';
import { readOwnAnswers } from './own-answers.query.js';
import { countOwnKind } from './own-kind.js';
import type { CountedKind } from './own-kind.js';
import type { OwnAnswers } from './own-answers.query.js';
import type { AnswersInPlace, OwnComparison } from './own-comparison.type.js';

/** Fewer organisations than these say more of each other than of their area. */
const fewestOrganisations = 5;

/** Shows an organisation its own accepted answers beside those of its type in its region and in England. */
@Injectable()
export class OwnComparisonService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** The comparison; null where no return was accepted. Refuses other organisations as if they were not there. */
  async read(actor: Actor, organisationCode: string): Promise<OwnComparison | null> {
    if (!can(actor, 'return:read', { organisationCode })) {
      throw new DomainError('NOT_FOUND', 'There is no such organisation among those that you act for.');
    }
    const own = await this.tx.run(actor, (manager) => readOwnAnswers(manager, organisationCode), { readOnly: true });
    if (own === null) return null;
    const columns = columnsOf(catalogueOf(editionFor(own.quarterId)), null, own.type);
    // Who answers does not see the returns of others: the product counts those of its kind, and hands on one area.
    const counted = await this.tx.run(
      { system: 'comparison', onBehalfOf: actor },
      (manager) => countOwnKind(manager, own, wantedOf(own, columns)),
      { readOnly: true },
    );
    return this.tx.run(actor, (manager) => this.compare(manager, { own, columns, counted }), { readOnly: true });
  }

  private async compare(manager: EntityManager, { own, columns, counted }: OwnParts): Promise<OwnComparison> {
    const quarter = await this.quarters.find(manager, own.quarterId);
    const wanted = { ...wantedOf(own, columns), peerCodes: null };
    const regions = await statusCounts(manager, { ...wanted, level: 'REGION' });
    const [england] = await statusCounts(manager, { ...wanted, level: 'ENGLAND' });
    const notes = await readStandingNotes(manager, { quarterId: own.quarterId, codes: [own.code], domain: null });
    const region = regions.find(({ areaCode }) => areaCode === own.regionCode);
    return {
      quarter,
      typeLabel: organisationTypeLabel(own.type),
      kind: counted?.kind ?? null,
      regionName: own.regionName ?? own.regionCode,
      domains: columns.map((column) => ({
        ...{ key: column.key, label: column.label, own: ownIn(own, column) },
        ...{ region: answersIn(region, column), england: answersIn(england, column) },
        ofKind: answersIn(counted?.england, column),
        note: notes.find(({ domain }) => domain === column.key) ?? null,
      })),
    };
  }
}

/** What an organisation answered, and what it is set beside. */
interface OwnParts {
  own: OwnAnswers;
  columns: Column[];
  counted: CountedKind | null;
}

function wantedOf({ quarterId, type }: OwnAnswers, columns: readonly Column[]) {
  return {
    ...({ quarterId, boundaries: 'AS_WAS', withinCode: null, organisationType: type } as const),
    columns: columns.flatMap(({ key, actionCodes }) => actionCodes.map((actionCode) => ({ actionCode, key }))),
  };
}

function ownIn({ answers }: OwnAnswers, { actionCodes }: Column): AnswersInPlace {
  const said = answers.filter(({ actionCode }) => actionCodes.includes(actionCode));
  return { inPlace: said.filter((each) => each.isInPlace).length, applicable: said.length, organisations: 1 };
}

function answersIn(area: AreaStatusCounts | undefined, { key }: Column): AnswersInPlace | null {
  const cell = area?.cells.find((each) => each.key === key);
  if (cell === undefined || cell.organisations < fewestOrganisations) return null;
  const said = Object.entries(cell.counts).filter(([status]) => status !== 'NOT_APPLICABLE');
  const sum = (of: typeof said) => of.reduce((total, [, answers = 0]) => total + answers, 0);
  return {
    inPlace: sum(said.filter(([status]) => isInPlace(status))),
    applicable: sum(said),
    organisations: cell.organisations,
  };
}

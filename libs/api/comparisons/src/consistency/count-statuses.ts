import { catalogueOf, DomainError, quarterEnd } from '@monitor/domain';
import type {
  AreaLevel,
  FormEdition,
  FrameworkCatalogue,
  LoadedShare,
  OrganisationType,
  QuarterId,
} from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { AreasComparison, AreasView } from '../areas/areas-reader.service.js';
import { readRegionsOfBoards } from '../areas/regions-of-boards.query.js';
import type { RegionsOfBoards } from '../areas/regions-of-boards.query.js';
import { readPeers, typeOfView } from '../peers/peers.js';
import { loadedInView } from '../areas/loaded-in-view.js';
import { columnsOf, columnsOfPrinciples, wholeOf } from './columns.js';
import type { Column } from './columns.js';
import type { ConsistencyFilter } from './consistency-filter.input.js';
import { statusCounts } from './status-counts.query.js';
import type { AreaStatusCounts } from './status-counts.query.js';

/** What is compared, and what has been counted. */
export interface CountedView {
  view: AreasView;
  columns: Column[];
  counts: AreaStatusCounts[];
  /** What the areas are parts of: England, and the region whose boards are compared. */
  wholes: CountedWhole[];
  loadedSources: LoadedShare[];
  /** The region of each board; empty at other levels. */
  regions: RegionsOfBoards;
}

/** An area that those of the view are parts of. */
export interface CountedWhole {
  level: AreaLevel;
  counts: AreaStatusCounts;
}

/**
 * Counts the statuses of a view by area, from the rollups alone.
 * @param editionOfQuarter which edition the returns of a quarter answer
 */
export function countStatuses(
  editionOfQuarter: (quarterId: QuarterId) => FormEdition,
): AreasComparison<ConsistencyFilter, CountedView> {
  return async (manager, opened, filter) => {
    const peerGroup = filter.peerGroup ?? null;
    const organisationType = typeOfView(peerGroup, opened.organisationType);
    const view = { ...opened, organisationType, peers: await readPeers(manager, opened.quarter.id, peerGroup) };
    const catalogue = catalogueOf(editionOfQuarter(view.quarter.id));
    const columns = columnsAsked(catalogue, filter, view.organisationType);
    const counts = await countsAt(manager, view, columns);
    const actionCodes = columns.flatMap((column) => column.actionCodes);
    const loadedSources = await loadedInView(manager, view, { counts, actionCodes });
    const wholes = await wholesOf(manager, view, columns);
    return { view, columns, counts, wholes, loadedSources, regions: await regionsOf(manager, view) };
  };
}

function columnsAsked(
  catalogue: FrameworkCatalogue,
  { domain = null, principles = null }: ConsistencyFilter,
  organisationType: OrganisationType | null,
): Column[] {
  if (principles === null) return columnsOf(catalogue, domain, organisationType);
  if (domain === null) return columnsOfPrinciples(catalogue, principles, organisationType);
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    'Both a domain and messages of the framework were given. Leave out one of them.',
  );
}

async function regionsOf(manager: EntityManager, { level, quarter, reading }: AreasView): Promise<RegionsOfBoards> {
  if (level !== 'ICB') return new Map();
  return readRegionsOfBoards(manager, reading.boundariesOn ?? quarterEnd(quarter.id));
}

/** The counts by area, of each column and of all of them together. */
function countsAt(
  manager: EntityManager,
  { quarter, level, reading, withinCode, organisationType, peers }: AreasView,
  columns: readonly Column[],
): Promise<AreaStatusCounts[]> {
  return statusCounts(manager, {
    ...{ quarterId: quarter.id, level, boundaries: reading.boundaries, withinCode, organisationType },
    peerCodes: peers?.codes ?? null,
    columns: [...columns, wholeOf(columns)].flatMap(({ key, actionCodes }) =>
      actionCodes.map((actionCode) => ({ actionCode, key })),
    ),
  });
}

async function wholesOf(manager: EntityManager, view: AreasView, columns: readonly Column[]): Promise<CountedWhole[]> {
  const above =
    view.level === 'ENGLAND' ? [] : view.withinCode === null ? englandAlone : (['ENGLAND', 'REGION'] as const);
  const wholes: CountedWhole[] = [];
  for (const level of above) {
    const found = await countsAt(manager, { ...view, level, withinCode: null }, columns);
    const own = found.filter(({ areaCode }) => level === 'ENGLAND' || areaCode === view.withinCode);
    wholes.push(...own.map((counts) => ({ level, counts })));
  }
  return wholes;
}

const englandAlone = ['ENGLAND'] as const;

import type { Cell, MetricId, Stratifier } from '@monitor/domain';
import { findActionOfAnyEdition, parseCell } from '@monitor/domain';

/** The part of a return's address that is the same on all its pages. */
export interface ReturnPlace {
  organisationCode: string;
  quarterId: string;
}

export function returnPath({ organisationCode, quarterId }: ReturnPlace, page = ''): string {
  const path = `/returns/${encodeURIComponent(organisationCode)}/${encodeURIComponent(quarterId)}`;
  return page === '' ? path : `${path}/${page}`;
}

export function domainPath(place: ReturnPlace, domain: string): string {
  return returnPath(place, `actions/${domain}`);
}

export function tablePath(place: ReturnPlace, metricId: MetricId, stratifier: Stratifier): string {
  return returnPath(place, `metrics/${metricId}/${stratifier.toLowerCase()}`);
}

function pageOf(place: ReturnPlace, cell: Cell): string {
  if (cell.kind !== 'ACTION') return tablePath(place, cell.metricId, cell.stratifier);
  const action = findActionOfAnyEdition(cell.actionCode);
  return action === null ? returnPath(place) : domainPath(place, action.domain);
}

/** The page on which a cell can be filled in; the task list where the cell names nothing. */
export function cellPage(place: ReturnPlace, cellText: string): string {
  const cell = parseCell(cellText);
  return cell === null ? returnPath(place) : pageOf(place, cell);
}

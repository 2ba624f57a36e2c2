import type { PublishedPublication } from '../publications/storage/find-publication.query.js';
import { DomainError, isQuarterId, metricDefinition, quartersUpTo, stratifierDefinition } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import type { TableChoice } from './chosen-tables.query.js';
import type { FiguresInput } from './figures.input.js';

const mostQuarters = 40;

/**
 * What a filter chooses of a publication. Refuses (INPUT_NOT_UNDERSTOOD) what is no quarter, metric or stratifier, more
 * than 40 quarters, and quarters that are named in both ways.
 */
export function chooseTables(
  { number: publication, quarterId }: Pick<PublishedPublication, 'number' | 'quarterId'>,
  filter: FiguresInput,
): TableChoice {
  for (const id of filter.metricIds ?? []) metricDefinition(id);
  for (const stratifier of filter.stratifiers ?? []) stratifierDefinition(stratifier);
  return {
    publication,
    quarterIds: chosenQuarters(filter, quarterId),
    levels: filter.levels ?? null,
    areaCodes: filter.areaCodes ?? null,
    boundaries: filter.boundaries === undefined ? 'AS_WAS' : filter.boundaries,
    metricIds: filter.metricIds ?? null,
    stratifiers: filter.stratifiers ?? null,
  };
}

function chosenQuarters(filter: FiguresInput, latest: QuarterId): readonly QuarterId[] | null {
  const { quarterIds = null, lastQuarterId = null, quarters = null } = filter;
  const named = [...(quarterIds ?? []), ...(lastQuarterId === null ? [] : [lastQuarterId])];
  const odd = named.find((id) => !isQuarterId(id));
  if (odd !== undefined) throw refused(`“${odd}” is no quarter. Write it like 2026-27-Q2.`);
  if (lastQuarterId === null && quarters === null) return quarterIds;
  if (quarterIds !== null) {
    throw refused('Quarters are named in two ways. Use either quarterIds, or lastQuarterId and quarters.');
  }
  const count = quarters ?? 1;
  if (count < 1 || count > mostQuarters) {
    throw refused(`${count} quarters were asked for. Ask for 1 to ${mostQuarters}.`);
  }
  return quartersUpTo(lastQuarterId ?? latest, count);
}

function refused(message: string): DomainError {
  return new DomainError('INPUT_NOT_UNDERSTOOD', message);
}

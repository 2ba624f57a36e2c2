import { formatDay, londonDay } from '@monitor/domain';
import type { SummaryRow } from '@monitor/web-ui';
import type { OrganisationAnswer } from './organisation-answer.js';

function stateInWords({ state, openedOn, closedOn }: OrganisationAnswer): string {
  if (state === 'NOT_YET_OPEN') return `Not yet open: opens on ${formatDay(openedOn)}`;
  if (closedOn === null) return `Open since ${formatDay(openedOn)}`;
  const until = `${formatDay(openedOn)} to ${formatDay(closedOn)}`;
  return state === 'OPEN' ? `Open, from ${until}` : `Closed; was open from ${until}`;
}

function kindInWords({ trustKind }: OrganisationAnswer): string {
  if (trustKind === null) return 'Not known';
  const { label, since, source, importedAt } = trustKind;
  const importedOn = formatDay(londonDay(new Date(importedAt)));
  return `${label}, since ${formatDay(since)} (${source}; imported on ${importedOn})`;
}

/** What an organisation is on the day it is seen from, or was on its last. */
export function summaryRows(record: OrganisationAnswer): SummaryRow[] {
  const { state, code, type, typeLabel, icb, region, periods, isInvented } = record;
  const isPast = state === 'CLOSED';
  const onsCode = periods.map((period) => period.onsCode).findLast((own) => own !== null) ?? null;
  const board = icb?.name ?? 'Not known';
  return [
    { label: 'State', value: stateInWords(record) },
    { label: 'Type', value: typeLabel },
    ...(type === 'TRUST' ? [{ label: 'Kind of trust', value: kindInWords(record) }] : []),
    ...(type === 'REGION' || type === 'ICB' ? [] : [{ label: isPast ? 'Last board' : 'Board', value: board }]),
    ...(type === 'REGION' ? [] : [{ label: isPast ? 'Last region' : 'Region', value: region.name }]),
    { label: isInvented ? 'Code (invented)' : 'Code of the Organisation Data Service', value: code },
    ...(onsCode === null ? [] : [{ label: 'Code of the Office for National Statistics', value: onsCode }]),
  ];
}

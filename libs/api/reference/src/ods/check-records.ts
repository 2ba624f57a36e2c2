import type { KnownOrganisations, KnownPeriod } from './known-organisations.query.js';
import type { OdsRecord, RefusedLine } from './ods-file.js';

function isOpenArea(periods: KnownPeriod[] | undefined, type: 'REGION' | 'ICB'): boolean {
  return periods?.some((period) => period.type === type && !period.isInvented) === true;
}

/** Why a record cannot be taken over; null when it can. */
function refusal(record: OdsRecord, { periods }: KnownOrganisations): string | null {
  const { code, type, regionCode, icbCode, openedOn, closedOn } = record;
  if (!isOpenArea(periods.get(regionCode), 'REGION')) {
    return `Found the region “${regionCode}”, which is not one of the regions of England.`;
  }
  const boards = periods.get(icbCode);
  if (!isOpenArea(boards, 'ICB')) return `Found the integrated care board “${icbCode}”, which is not known.`;
  if (boards?.every((board) => board.regionCode !== regionCode)) {
    return `Found the board “${icbCode}” in the region “${regionCode}”, but it belongs to “${boards[0]?.regionCode}”.`;
  }
  if (closedOn !== null && closedOn < openedOn) {
    return `Found that it closed on ${closedOn}, before it opened on ${openedOn}.`;
  }
  const known = periods.get(code)?.[0];
  if (known?.isInvented === true) return 'The code belongs to an invented organisation of the demonstration data.';
  if (known !== undefined && known.type !== type) return 'The code is already known for another type of organisation.';
  return null;
}

/** Divides records into those that can be taken over and those that are refused; each code once. */
export function checkRecords(records: readonly OdsRecord[], known: KnownOrganisations) {
  const accepted = new Map<string, OdsRecord>();
  const refused: RefusedLine[] = [];
  for (const record of records) {
    const { line, code } = record;
    const first = accepted.get(code);
    const reason = first === undefined ? refusal(record, known) : `The code was listed before, on line ${first.line}.`;
    if (reason === null) accepted.set(code, record);
    else refused.push({ line, code, reason });
  }
  return { accepted: [...accepted.values()], refused };
}

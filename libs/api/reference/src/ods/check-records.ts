import { daysAfter, formatDay } from '@monitor/domain';
import { boardsFormedOn, boardOverTime } from './board-over-time.js';
import type { KnownOrganisations, KnownPeriod } from './known-organisations.query.js';
import type { OdsRecord, RefusedLine } from './organisation-source.js';

function isKnownArea(periods: KnownPeriod[] | undefined, type: 'REGION' | 'ICB'): boolean {
  return periods?.some((period) => period.type === type && !period.isInvented) === true;
}

/** What is wrong with the place of a record; null where nothing is. */
function misplaced(record: OdsRecord, known: KnownOrganisations): string | null {
  const { regionCode, icbCode, subIcbCode } = record;
  if (!isKnownArea(known.periods.get(regionCode), 'REGION')) {
    return `Found the region “${regionCode}”, which is not one of the regions of England.`;
  }
  if (icbCode === null && known.periods.get(subIcbCode ?? '')?.[0]?.type !== 'PLACE') {
    return `Found the commissioner “${subIcbCode ?? ''}”, whose board is not known. Import the commissioners (eccg) or the practice mapping first, or correct the code.`;
  }
  const board = icbCode ?? boardOverTime(record, known).at(-1)?.icbCode ?? null;
  if (board === null) return null;
  const boards = known.periods.get(board);
  if (!isKnownArea(boards, 'ICB')) return `Found the integrated care board “${board}”, which is not known.`;
  if (boards?.every((period) => period.regionCode !== regionCode)) {
    return `Found the board “${board}” in the region “${regionCode}”, but it belongs to “${boards[0]?.regionCode}”.`;
  }
  return null;
}

/** What a record says against a succession that is known: an import never undoes one. */
function contradictsSuccession(record: OdsRecord, known: KnownOrganisations, effectiveOn: string): string | null {
  const lastDay = known.periods.get(record.code)?.at(-1)?.validTo ?? null;
  if (lastDay === null || record.closedOn === lastDay) return null;
  if (record.closedOn === null && lastDay >= effectiveOn) return null;
  const successors = known.successions
    .filter(({ predecessorCode, effectiveOn: day }) => predecessorCode === record.code && day === daysAfter(lastDay, 1))
    .map(({ successorCode }) => successorCode);
  if (successors.length === 0) return null;
  const said = record.closedOn === null ? 'open' : `closed on ${formatDay(record.closedOn)}`;
  return `Found it ${said}, but it is known to have closed on ${formatDay(lastDay)} and to have been succeeded by ${successors.join(', ')}. An import does not undo that: record a reorganisation if it is wrong.`;
}

/** Why a record cannot be taken over; null when it can. */
function refusal(record: OdsRecord, known: KnownOrganisations, effectiveOn: string): string | null {
  const { code, type, openedOn, closedOn } = record;
  const [first] = known.periods.get(code) ?? [];
  if (first?.isInvented === true) return 'The code belongs to an invented organisation of the demonstration data.';
  if (first !== undefined && first.type !== type) return 'The code is already known for another type of organisation.';
  // Of a known organisation that has closed only the day is taken.
  const wrongPlace = first !== undefined && closedOn !== null ? null : misplaced(record, known);
  if (wrongPlace !== null) return wrongPlace;
  if (closedOn !== null && closedOn < openedOn) {
    return `Found that it closed on ${closedOn}, before it opened on ${openedOn}.`;
  }
  return contradictsSuccession(record, known, effectiveOn);
}

/** What the Organisation Data Service gives as the region of bodies in Wales, which its files list too. */
const wales = 'W00';
const longClosed = `Closed before ${formatDay(boardsFormedOn)}, when the first return was asked for`;

/** Why a record that is right is not wanted; null when it is. */
function unwanted({ code, type, closedOn, regionCode }: OdsRecord, known: KnownOrganisations): string | null {
  // Trusts are few, and their past is worth having; a file of practices lists everything since 1974.
  if (type === 'TRUST' || known.periods.has(code)) return null;
  if (regionCode === wales) return 'In Wales';
  return closedOn !== null && closedOn < boardsFormedOn ? longClosed : null;
}

/** Divides records into those that can be taken over, those that are not wanted and those that are refused; each code once. */
export function checkRecords(records: readonly OdsRecord[], known: KnownOrganisations, effectiveOn: string) {
  const accepted = new Map<string, OdsRecord>();
  const lines = new Map<string, number>();
  const refused: RefusedLine[] = [];
  const leftOut: RefusedLine[] = [];
  for (const record of records) {
    const { line, code } = record;
    const earlier = lines.get(code);
    const leftOutFor = unwanted(record, known);
    if (earlier !== undefined) refused.push({ line, code, reason: `The code was listed before, on line ${earlier}.` });
    else if (leftOutFor !== null) leftOut.push({ line, code, reason: leftOutFor });
    else {
      const reason = refusal(record, known, effectiveOn);
      if (reason === null) accepted.set(code, record);
      else refused.push({ line, code, reason });
    }
    if (earlier === undefined) lines.set(code, line);
  }
  return { accepted: [...accepted.values()], refused, leftOut };
}

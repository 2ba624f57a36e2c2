import { daysAfter, formatDay } from '@monitor/domain';
import { boardsFormedOn } from './board-over-time.js';
import type { Judgement } from './judgement.js';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { OdsRecord } from './organisation-source.js';
import { placeRecord } from './place-record.js';

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

function refused(reason: string): Judgement {
  return { outcome: 'REFUSED', reason };
}

/** Whether a record can be taken over, beside what is known. */
export function judgeRecord(record: OdsRecord, known: KnownOrganisations, effectiveOn: string): Judgement {
  const { code, type, openedOn, closedOn } = record;
  const leftOutFor = unwanted(record, known);
  if (leftOutFor !== null) return { outcome: 'LEFT_OUT', reason: leftOutFor };
  const [first] = known.periods.get(code) ?? [];
  if (first?.isInvented === true)
    return refused('The code belongs to an invented organisation of the demonstration data.');
  if (first !== undefined && first.type !== type) {
    return refused('The code is already known for another type of organisation.');
  }
  // Of a known organisation that has closed only the day is taken.
  const isEnd = first !== undefined && closedOn !== null;
  const judgement: Judgement = isEnd
    ? { outcome: 'TAKEN', record: { ...record, regionCode: record.regionCode ?? first.regionCode } }
    : placeRecord(record, known, effectiveOn);
  if (judgement.outcome !== 'TAKEN') return judgement;
  if (closedOn !== null && closedOn < openedOn) {
    return refused(`Found that it closed on ${closedOn}, before it opened on ${openedOn}.`);
  }
  const against = contradictsSuccession(record, known, effectiveOn);
  return against === null ? judgement : refused(against);
}

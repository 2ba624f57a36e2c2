import { formatCount } from '../estimates/format-count.js';
import { isRealDay } from '../quarter/day.js';
import { characterCount, isTooLong } from '../wording/text-length.js';
import { breakFields, breakTextLimits } from './break-draft.js';
import type { BreakDraft, BreakIssue } from './break-draft.js';
import { checkBreakTouches } from './check-break-touches.js';
import type { KnownSeries } from './check-break-touches.js';
import { breakKinds } from './comparability-break.js';

/** No break can be older than this; an earlier day is a typing error. */
const firstDay = '2000-01-01';

function checkDays({ occursOn, lastsUntil, kind }: BreakDraft): BreakIssue[] {
  if (!isRealDay(occursOn) || occursOn < firstDay) {
    return [{ field: 'occursOn', message: 'Enter a real day from the year 2000 on, for example 1 4 2026.' }];
  }
  if (kind === 'SUPPLIER_OUTAGE') {
    if (lastsUntil === null || !isRealDay(lastsUntil)) {
      return [
        {
          field: 'lastsUntil',
          message: 'Enter the last day of the outage. If it goes on, enter the day you expect and change it later.',
        },
      ];
    }
    if (lastsUntil < occursOn) {
      return [
        { field: 'lastsUntil', message: 'The outage ends before it begins. Enter a last day not before the first.' },
      ];
    }
  } else if (lastsUntil !== null) {
    return [{ field: 'lastsUntil', message: 'Only an outage has a last day. Leave this empty, or choose an outage.' }];
  }
  return [];
}

const wanted: Record<keyof typeof breakTextLimits, { missing: string; name: string }> = {
  title: { missing: 'Enter what happened in a few words.', name: 'The title' },
  explanation: {
    missing: 'Say what differs between figures before and after, and what a reader may still do.',
    name: 'The explanation',
  },
  source: { missing: 'Enter where this is written down: a document or a link.', name: 'The source' },
  reason: { missing: 'Say why, for whoever reads the record later.', name: 'The reason' },
};

function checkText(field: keyof typeof breakTextLimits, text: string): BreakIssue[] {
  const limit = breakTextLimits[field];
  if (text.trim() === '') return [{ field, message: wanted[field].missing }];
  if (!isTooLong(text, limit)) return [];
  const length = formatCount(characterCount(text));
  return [
    {
      field,
      message: `${wanted[field].name} has ${length} characters. The most is ${formatCount(limit)}. Shorten it.`,
    },
  ];
}

/** What is wrong with the reason for taking a break out of use. */
export function checkBreakReason(reason: string): BreakIssue[] {
  return checkText('reason', reason);
}

/**
 * Everything that keeps a break from being recorded, in the order of the form. The one validator: the browser runs it
 * before it sends, the server before it records.
 */
export function validateBreak(draft: BreakDraft, known: KnownSeries): BreakIssue[] {
  const isKnownKind = breakKinds.some((kind) => kind === draft.kind);
  const found: BreakIssue[] = [
    ...(isKnownKind ? [] : [{ field: 'kind' as const, message: 'Choose what kind of break it is.' }]),
    ...checkDays(draft),
    ...checkText('title', draft.title),
    ...checkText('explanation', draft.explanation),
    ...checkText('source', draft.source),
    ...checkBreakTouches(draft, known),
    ...checkText('reason', draft.reason),
  ];
  return found.sort((a, b) => breakFields.indexOf(a.field) - breakFields.indexOf(b.field));
}

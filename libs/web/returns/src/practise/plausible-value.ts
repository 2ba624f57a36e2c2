import { holds } from '@monitor/domain';
import type { CellValue, Circumstances, Place } from '@monitor/domain';

/** Days on which invented things happened, or are to happen. */
export interface InventedDays {
  past: string;
  /** Long enough ago to be of none of the quarters that are compared. */
  longPast: string;
  future: string;
}

const text = 'Invented for practice.';

/** How far along its choices an answer stands: invented, and the same each time. */
function choiceOf({ field }: Place, nth: number): CellValue {
  if (field.kind !== 'CHOICE') return '';
  const ordered = field.choices.filter(({ unordered }) => unordered !== true);
  return ordered[field.key === 'status' ? nth % ordered.length : 0]?.value ?? '';
}

function dayOf(field: string, days: InventedDays): string {
  if (field === 'targetOn') return days.future;
  return field === 'wentLiveOn' ? days.longPast : days.past;
}

/** A value that fits a place of the form; `nth` sets one question apart from the next. */
export function plausibleValue(place: Place, of: Circumstances, { days, nth }: { days: InventedDays; nth: number }) {
  const { field, scope } = place;
  switch (field.kind) {
    case 'CHOICE':
      return choiceOf(place, nth);
    case 'CHOICES':
      return field.choices.slice(0, 1).map(({ value }) => value);
    case 'TEXT':
      return text.slice(0, field.limit);
    case 'LINK':
      return 'https://www.example.org/report';
    case 'DAY':
      return dayOf(field.key, days);
    case 'PERCENT':
      return field.positiveWhen === undefined || holds(field.positiveWhen, of, scope) ? 40 + (nth % 5) * 10 : 0;
    case 'COUNT':
      return 0;
    case 'DAYS':
      return 12.5;
    case 'YES_NO':
      return scope.of !== 'ENTRY' || scope.entry === 's1';
  }
}

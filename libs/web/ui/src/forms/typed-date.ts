/** A date as typed in three boxes; any of them may hold anything. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

/** The boxes' content for a stored day (`yyyy-mm-dd`) or for what was typed (`day/month/year`). */
export function toTypedDate(text: string | null): TypedDate {
  if (text === null || text === '') return { day: '', month: '', year: '' };
  const stored = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (stored !== null)
    return { day: String(Number(stored[3])), month: String(Number(stored[2])), year: stored[1] ?? '' };
  const [day = '', month = '', year = ''] = text.split('/');
  return { day, month, year };
}

/** `yyyy-mm-dd` where the three boxes hold numbers of the right length, otherwise what was typed, `day/month/year`. */
export function fromTypedDate({ day, month, year }: TypedDate): string {
  const parts = [day.trim(), month.trim(), year.trim()] as const;
  if (parts.every((part) => part === '')) return '';
  const isWhole = /^\d{1,2}$/.test(parts[0]) && /^\d{1,2}$/.test(parts[1]) && /^\d{4}$/.test(parts[2]);
  if (isWhole) return `${parts[2]}-${parts[1].padStart(2, '0')}-${parts[0].padStart(2, '0')}`;
  return `${day.replaceAll('/', '')}/${month.replaceAll('/', '')}/${year.replaceAll('/', '')}`;
}

import type { FileContent } from './formats/file-format.js';

/** A file that names fewer days says nothing of its age by them. */
const enoughDays = 20;

/**
 * The newest day of the past that a file names: the file is of that day or later. Null where it names so few days that
 * the newest may be far before the day that it is of.
 */
export function newestDayNamed(
  { records, memberships }: FileContent | Omit<FileContent, 'extractedOn'>,
  today: string,
) {
  const days = new Set<string>();
  const add = (day: string | null) => day !== null && day <= today && days.add(day);
  for (const { openedOn, closedOn, placedFrom } of records) [openedOn, closedOn, placedFrom].forEach(add);
  for (const { validFrom, validTo } of memberships) [validFrom, validTo].forEach(add);
  return days.size < enoughDays ? null : ([...days].sort().at(-1) ?? null);
}

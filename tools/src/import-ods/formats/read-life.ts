import { wrongCode } from '../rows/clean-cell.js';
import type { OrganisationRow } from './organisation-rows.js';
import { readDay, whyNoDay } from './read-day.js';

/** What every row of organisations says: who it is, and from when to when it was open. */
export interface Life {
  code: string;
  name: string;
  openedOn: string;
  closedOn: string | null;
}

/** Reads it; answers the reason, in words, where it cannot be read. */
export function readLife({ cells, columnsFound, columnsWanted }: OrganisationRow): Life | string {
  const { code, name, opened, closed } = cells;
  if (columnsFound !== columnsWanted) return `Found ${columnsFound} columns, wanted ${columnsWanted}.`;
  if (code === '' || name === '') return 'Found no code or no name.';
  const wrong = wrongCode(code);
  if (wrong !== null) return wrong;
  const openedOn = readDay(opened);
  if (openedOn === null) return `Found the opening day “${opened}”, wanted a day as yyyymmdd.${whyNoDay(opened)}`;
  const closedOn = closed === '' ? null : readDay(closed);
  if (closed !== '' && closedOn === null) {
    return `Found the closing day “${closed}”, wanted a day as yyyymmdd.${whyNoDay(closed)}`;
  }
  return { code, name, openedOn, closedOn };
}

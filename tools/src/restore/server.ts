import { otherDatabase } from '../backup/source/open-source.js';

/** The server whose databases are swapped, as three of its roles. */
export interface Server {
  /** A superuser, in the maintenance database. */
  adminUrl: string;
  ownerUrl: string;
  loginUrl: string;
  /** Name of the database that the product uses. */
  present: string;
}

/** Addresses of one database of the server. */
export function addressesOf({ adminUrl, ownerUrl, loginUrl }: Server, database: string) {
  return {
    adminUrl: otherDatabase(adminUrl, database),
    ownerUrl: otherDatabase(ownerUrl, database),
    loginUrl: otherDatabase(loginUrl, database),
  };
}

/** Name of what was the present database until an instant. */
export function keptName(present: string, now: Date): string {
  return `${present}${keptMark}${stampOf(now)}`;
}

/** Name of a database while it is being filled from a backup. */
export function restoringName(present: string, now: Date): string {
  return `${present}${restoringMark}${stampOf(now)}`;
}

export const keptMark = '_before_';
export const restoringMark = '_restoring_';

/** Instant as it stands in names: 20261126t204109123. */
function stampOf(now: Date): string {
  return now
    .toISOString()
    .replaceAll(/[-:.Z]/g, '')
    .toLowerCase();
}

/** The instant in a name that a restore gave, as people read it; the name itself where it has none. */
export function instantInName(name: string): string {
  const parts = /_(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)\d{3}$/.exec(name);
  if (parts === null) return name;
  const [year, month, day, hour, minute, second] = parts.slice(1);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

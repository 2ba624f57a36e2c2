/** Where publications are listed. */
export const publicationsPath = '/publications';

/** Where one is prepared. */
export const newPublicationPath = `${publicationsPath}/new`;

/** Where one of them is, for ever. */
export function publicationPath(number: number): string {
  return `${publicationsPath}/${String(number)}`;
}

/** Where it is said how a publication differs from another. */
export function differencePath(number: number, other: number): string {
  return `${publicationPath(number)}/difference/${String(other)}`;
}

/** Where it is said how to pull figures with a program. */
export const dataPath = '/data';

/** Where a program is registered. */
export const newClientPath = `${dataPath}/clients/new`;

/** Where a program that is registered is looked after. */
export function clientPath(id: string): string {
  return `${dataPath}/clients/${encodeURIComponent(id)}`;
}

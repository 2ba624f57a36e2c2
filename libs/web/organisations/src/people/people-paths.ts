/** Where people are looked up. */
export const peoplePath = '/national/people';

/** Where somebody is made known before they sign in. */
export const newPersonPath = `${peoplePath}/new`;

/** Where the roles of one person are looked after. */
export function personPath(id: string): string {
  return `${peoplePath}/${encodeURIComponent(id)}`;
}

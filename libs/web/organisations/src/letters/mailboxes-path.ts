/** Where the mailboxes of an organisation or region are seen to. */
export function mailboxesPath(organisationCode: string): string {
  return `/organisations/${encodeURIComponent(organisationCode)}/mailboxes`;
}

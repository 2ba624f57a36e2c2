/** What an organisation says of a domain for a quarter: its row in a comparison. */
export interface RowReference {
  organisationCode: string;
  quarterId: string;
  domain: string;
}

function partsOf({ organisationCode, quarterId, domain }: RowReference): string {
  return [organisationCode, quarterId, domain].map(encodeURIComponent).join('/');
}

/** Where the note beside a row is read, written and withdrawn. */
export function noteAddress(row: RowReference): string {
  return `/notes/${partsOf(row)}`;
}

/** Where a region asks an organisation about its row. */
export function questionAddress(row: RowReference): string {
  return `/questions/${partsOf(row)}`;
}

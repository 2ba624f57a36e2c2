/** Which note: of what an organisation says of a domain for a quarter. */
export interface NoteReference {
  organisationCode: string;
  quarterId: string;
  domain: string;
}

/** Where the note beside a comparison is read, written and withdrawn. */
export function noteAddress({ organisationCode, quarterId, domain }: NoteReference): string {
  return `/notes/${[organisationCode, quarterId, domain].map(encodeURIComponent).join('/')}`;
}

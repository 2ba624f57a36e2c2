/** The kinds of data that a machine client can be given, each apart. */
export const clientScopes = ['FIGURES', 'STATUSES', 'RETURNS', 'ORGANISATIONS', 'OWN_RETURNS'] as const;
export type ClientScope = (typeof clientScopes)[number];

const meanings: Record<ClientScope, string> = {
  FIGURES: 'Comparisons of areas and published figures about people.',
  STATUSES: 'The status that each organisation of England gave each action.',
  RETURNS: 'Where the return of each organisation of England stands, and since when; never what it says.',
  ORGANISATIONS: 'Organisations with their past, reorganisations and the ledger of breaks.',
  OWN_RETURNS:
    'The returns of one organisation: reading, filling in and submitting them; signing off stays with people.',
};

const names: Record<ClientScope, string> = {
  FIGURES: 'figures',
  STATUSES: 'statuses',
  RETURNS: 'returns of England',
  ORGANISATIONS: 'organisations',
  OWN_RETURNS: 'own returns',
};

/** What a scope opens, in a sentence. */
export function clientScopeMeaning(scope: ClientScope): string {
  return meanings[scope];
}

/** What a scope is called in the middle of a sentence, for example “own returns”. */
export function clientScopeName(scope: ClientScope): string {
  return names[scope];
}

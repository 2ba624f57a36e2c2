/** What the schema says of fields and arguments that many of its types have alike, by their names. */
export const sharedDescriptions = {
  quarterId: 'The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026.',
  organisationCode: 'ODS code of the organisation whose return it is.',
  expectedVersion:
    'The version that the sender looked at; refused with REVISION_STALE where another has taken its place.',
  idempotencyKey:
    'Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD.',
  first: 'How many at most: 1 to 100. Any other number is refused with INPUT_NOT_UNDERSTOOD.',
  after:
    'The `nextCursor` of the page before, which was asked for with the same conditions; leave out for the first page.',
  nextCursor: 'Asks for the next page, as `after`; null on the last page.',
  firstOfConnection: 'How many nodes at most: 1 to 1,000. Any other number is refused with INPUT_NOT_UNDERSTOOD.',
  afterOfConnection:
    'The `endCursor` of the page before, or the `cursor` of one of its edges, with the same filter; leave out for the first page.',
  total: 'How many there are in all, on every page.',
} as const;

/** What is written down of what people did, and were refused, beside the timelines of returns. */
export const auditEventKinds = [
  'REFUSED',
  'ROLE_GRANTED',
  'ROLE_REVOKED',
  'PERSON_ADDED',
  'IMPORT_APPLIED',
  'IMPORT_REVERSED',
  'REORGANISATION_STEP',
  'PLACES_MOVED',
  'COLLECTION_STEP',
  'EDITION_STEP',
  'WINDOW_STEP',
  'PUBLICATION_STEP',
  'CLIENT_STEP',
] as const;
export type AuditEventKind = (typeof auditEventKinds)[number];

/**
 * What a publication is.
 * - `PROVISIONAL`: made by the clock while returns still come in; its figures are expected to change.
 * - `FINAL`: of a quarter whose returns are in, approved by a second person and announced beforehand.
 * - `REVISED`: final figures corrected, with the reason.
 */
export const publicationKinds = ['PROVISIONAL', 'FINAL', 'REVISED'] as const;
export type PublicationKind = (typeof publicationKinds)[number];

const labels: Record<PublicationKind, string> = { PROVISIONAL: 'Provisional', FINAL: 'Final', REVISED: 'Revised' };

const meanings: Record<PublicationKind, string> = {
  PROVISIONAL: 'Made by the clock while returns still come in: its figures are expected to change.',
  FINAL: 'Of a quarter whose returns are in, approved by a second person and announced beforehand.',
  REVISED: 'Final figures corrected, with the reason.',
};

/** The word for a kind of publication, for people. */
export function publicationKindLabel(kind: PublicationKind): string {
  return labels[kind];
}

/** What a kind of publication is, in one sentence. */
export function publicationKindMeaning(kind: PublicationKind): string {
  return meanings[kind];
}

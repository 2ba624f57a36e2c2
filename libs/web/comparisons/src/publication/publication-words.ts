import { formatCount, formatDay, londonDay, markers, publicationKindLabel } from '@monitor/domain';
import type { Note } from '@monitor/domain';
import type { ChosenPublicationPartsFragment } from '@monitor/web-graphql';

export type ChosenPublication = ChosenPublicationPartsFragment;

/** When it was published, in words; null before. */
export function publishedOn({ publishedAt }: Pick<ChosenPublication, 'publishedAt'>): string | null {
  return publishedAt === null ? null : formatDay(londonDay(new Date(publishedAt)));
}

/** Its page. */
export function publicationAddress({ number }: Pick<ChosenPublication, 'number'>): string {
  return `/publications/${number}`;
}

/**
 * A publication by its number and kind.
 * @example publicationName({ number: 12, kind: 'PROVISIONAL' }) // "publication 12, provisional"
 */
export function publicationName({ number, kind }: Pick<ChosenPublication, 'number' | 'kind'>): string {
  return `publication ${number}, ${publicationKindLabel(kind).toLowerCase()}`;
}

/** Which publication figures are of, and whether they are expected to change, with the sign that says so. */
export function publicationNote(publication: ChosenPublication): Note {
  const day = publishedOn(publication);
  const { provisional } = markers;
  const isProvisional = publication.kind === 'PROVISIONAL';
  const when = day === null ? '' : ` on ${day}`;
  const sign = isProvisional ? ` ${provisional.marker}` : '';
  return {
    text: `As published${when} (${publicationName(publication)}${sign}).`,
    markers: isProvisional ? [provisional] : [],
  };
}

/**
 * Which publication the figures of a row are of. An earlier one is no sign of what happened in between: a change that
 * waits must not be told from none.
 */
export function asOfWords(asOf: number | null): string {
  return asOf === null ? 'Not published' : `As of publication ${asOf}`;
}

/** Why some figures are of an earlier publication; null where none are. */
export function earlierFiguresNote(publication: ChosenPublication, asOf: readonly (number | null)[]): Note | null {
  const isEarlier = asOf.some((number) => number !== null && number < publication.number);
  if (!isEarlier) return null;
  return {
    text: `Figures as of an earlier publication than ${publication.number} stand as they were published then: nothing has changed since, or a change waits that would tell of an organisation.`,
    markers: [],
  };
}

/** How many returns wait for what follows; null where it is not said, because a later publication is out. */
export function waitingSentence(waiting: number | null): string | null {
  switch (waiting) {
    case null:
      return null;
    case 0:
      return 'No return for the latest quarter has been accepted in England since.';
    case 1:
      return '1 return for the latest quarter has been accepted in England since, and waits for the next publication.';
    default:
      return `${formatCount(waiting)} returns for the latest quarter have been accepted in England since, and wait for the next publication.`;
  }
}

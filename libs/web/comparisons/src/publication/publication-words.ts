import { formatDay, londonDay, publicationKindLabel } from '@monitor/domain';
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

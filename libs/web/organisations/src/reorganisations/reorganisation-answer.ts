import type { PreviewPartsFragment, ReorganisationReadingFragment, ReorganisationsQuery } from '@monitor/web-graphql';

export type ReorganisationAnswer = ReorganisationReadingFragment;
export type PreviewAnswer = PreviewPartsFragment;
export type ListedReorganisation = ReorganisationsQuery['reorganisations'][number];

/** Where the list is. */
export const reorganisationsPath = '/reorganisations';

/** Where one is read. */
export function reorganisationPath(id: string): string {
  return `${reorganisationsPath}/${encodeURIComponent(id)}`;
}

/** Where its draft is changed. */
export function editPath(id: string): string {
  return `${reorganisationPath(id)}/edit`;
}

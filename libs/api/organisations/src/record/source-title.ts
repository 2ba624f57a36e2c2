import type { OrganisationSource } from './organisation-source.type.js';
import type { SourceRow } from './organisation-sources.query.js';
import type { SourceKind } from './record-enums.js';

/** What is known of where a statement comes from. */
export interface Origin {
  importId: string | null;
  importSource: string | null;
  reversedSource?: string | null;
  isInvented?: boolean;
  reorganisationTitle?: string | null;
}

/** What recorded a statement. */
export function sourceKind({ importId, reorganisationTitle = null, isInvented = false }: Origin): SourceKind {
  if (reorganisationTitle !== null) return 'REORGANISATION';
  if (importId !== null) return 'IMPORT';
  return isInvented ? 'DEMONSTRATION' : 'PRODUCT';
}

/** What recorded a statement, in words. */
export function sourceTitle(origin: Origin): string {
  const { importSource, reversedSource = null, reorganisationTitle } = origin;
  const kind = sourceKind(origin);
  if (kind === 'REORGANISATION') return `Reorganisation “${reorganisationTitle ?? ''}”`;
  if (kind === 'DEMONSTRATION') return 'Invented for the demonstration';
  if (kind === 'PRODUCT') return 'Code lists of the Organisation Data Service and the Office for National Statistics';
  if (reversedSource !== null) return `Taking back of the imported file “${reversedSource}”`;
  return `Imported file “${importSource ?? ''}”`;
}

/** An act as the page shows it. */
export function toOrganisationSource(row: SourceRow): OrganisationSource {
  const { importId, reorganisationId, recordedAt, recordedCount, heldCount } = row;
  return {
    recordedAt,
    recordedCount,
    heldCount,
    kind: sourceKind(row),
    title: sourceTitle(row),
    reference: importId ?? reorganisationId,
  };
}

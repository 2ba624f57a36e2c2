import type { RecordedImport } from '@monitor/api-organisations';
import { formatDay, londonDay } from '@monitor/domain';

const counted = [
  ['added', 'added'],
  ['closed', 'closed'],
  ['reopened', 'open again'],
  ['moved', 'moved'],
  ['renamed', 'renamed'],
  ['redated', 'open since another day'],
  ['corrected', 'past corrected'],
  ['withdrawn', 'no longer known'],
  ['memberships', 'memberships changed'],
  ['refused', 'refused'],
] as const;

function describeImport(imported: RecordedImport): string {
  const { id, source, importedAt, reversedBy } = imported;
  const counts = counted
    .filter(([field]) => imported[field] > 0)
    .map(([field, words]) => `${imported[field]} ${words}`);
  const reversed = reversedBy === null ? '' : `; reversed by ${reversedBy}`;
  return `${id.padStart(4)}  ${formatDay(londonDay(importedAt))}  ${source}: ${counts.join(', ') || 'no changes'}${reversed}`;
}

/** Imports and reversals, one a line, the earliest first. */
export function describeImports(imports: readonly RecordedImport[]): string[] {
  return imports.length === 0 ? ['Nothing was imported yet.'] : imports.map(describeImport);
}

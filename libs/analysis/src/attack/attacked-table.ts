import type { ReadArea } from '../publication/areas-of-counts.js';
import type { Contribution } from '../publication/contribution.js';
import type { PublishedGroup } from '../publication/published-group.js';

/** A table as it was published once, and what it was made from. */
export interface AttackedTable {
  area: ReadArea;
  publication: number;
  contributions: readonly Contribution[];
  groups: readonly PublishedGroup[];
}

/** Names a table among all that were published of a metric by a stratifier. */
export function nameOfTable({ area, publication }: Pick<AttackedTable, 'area' | 'publication'>): string {
  return `${area.boundaries}.${area.level}.${area.areaCode}.${publication}`;
}

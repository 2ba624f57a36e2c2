import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import type { Contribution } from './contribution.js';
import { KnownSums } from './known-sums.js';
import type { SumPart } from './known-sums.js';
import { held, renewalOf } from './renewal.js';
import type { Renewal, TableToPublish } from './renewal.js';

/** What the attack on a publication found must not be shown anew: whole tables, or groups of tables. */
export interface WithheldByAudit {
  /** Keys of areas of which the table keeps what was published last. */
  tables: ReadonlySet<string>;
  /** Positions of groups that are hidden, by the key of the area. */
  groups: ReadonlyMap<string, readonly number[]>;
}

const nothingWithheld: WithheldByAudit = { tables: new Set(), groups: new Map() };

/** A table of one area in one reading of the boundaries. */
export interface AreaTable extends TableToPublish {
  /** Names the area and the reading. */
  key: string;
  /** 0 for England, 1 for regions, 2 for boards: the larger are published before the smaller where not all can be. */
  depth: number;
  /** Whether it is on the boundaries of today. */
  isRestated?: boolean;
}

/**
 * Decides for all areas and both readings at once which tables of a metric by a stratifier are published as they now
 * are. Each must be fit by itself; and however the tables that are shown and those that were shown before are added and
 * subtracted, what is left must be over enough organisations. Larger areas come first, so that where two tables cannot
 * both be shown the smaller one waits.
 * @returns by key; of a table that was never shown and may not be now, HELD
 */
export function renewAreas(
  areas: readonly AreaTable[],
  policy: DisclosurePolicy,
  audit: WithheldByAudit = nothingWithheld,
): Map<string, Renewal> {
  const renewals = new Map(areas.map((area) => [area.key, audited(area.key, renewalOf(area, policy), audit)]));
  const shown = areas.flatMap(({ earlier }) => earlier.filter((table) => table.shown.length > 0).map(partsOf));
  const candidates = areas
    .filter(({ key, now }) => isNew(renewals.get(key)) && now.length >= policy.fewestOrganisations)
    .sort(inOrder);
  const sums = candidates.map(({ now }) => partsOf({ contributions: now }));
  const known = new KnownSums([...shown, ...sums], policy.fewestOrganisations);
  for (const parts of shown) known.add(parts);
  candidates.forEach(({ key }, index) => {
    if (known.addIfSafe(sums[index] ?? [])) return;
    renewals.set(key, held(renewals.get(key)?.changes ?? [], 'REST_OF_AREA'));
  });
  return renewals;
}

/** A renewal as far as the attack on the publication lets it be. */
function audited(key: string, renewal: Renewal, { tables, groups }: WithheldByAudit): Renewal {
  if (!isNew(renewal)) return renewal;
  if (tables.has(key)) return held(renewal.changes, 'AUDIT');
  const withheld = new Set([...renewal.withheld, ...(groups.get(key) ?? [])]);
  return { ...renewal, withheld: [...withheld].sort((one, other) => one - other) };
}

function isNew(renewal: Renewal | undefined): boolean {
  return renewal?.kind === 'FIRST' || renewal?.kind === 'RENEWED';
}

function partsOf({ contributions }: { contributions: readonly Contribution[] }): SumPart[] {
  return contributions.flatMap(({ organisationCode, parts }) =>
    parts.map((version) => ({ organisationCode, version })),
  );
}

/**
 * Larger areas first, and the boundaries of the quarter before those of today, which most people read less; by size and by
 * key where they are alike, so that the same returns always give the same publication.
 */
function inOrder(one: AreaTable, other: AreaTable): number {
  const restated = Number(one.isRestated ?? false) - Number(other.isRestated ?? false);
  return one.depth - other.depth || restated || other.now.length - one.now.length || (one.key < other.key ? -1 : 1);
}

import { readNewestTrustKinds, readTrustKindsOn } from '@monitor/api-organisations';
import { formatDay, londonDay, quarterEnd, trustKindLabel } from '@monitor/domain';
import type { ExpectedOrganisation } from '@monitor/api-organisations';
import type { EntityManager } from 'typeorm';
import { statusCounts } from '../consistency/status-counts.query.js';
import type { AreaStatusCounts, StatusCountsFilter } from '../consistency/status-counts.query.js';
import type { OwnKind } from './own-comparison.type.js';

/** The kind of a trust, and what the trusts of that kind in England answered. */
export interface CountedKind {
  kind: OwnKind;
  england: AreaStatusCounts | undefined;
}

/**
 * The trusts of the kind that one was of at the end of a quarter; null where no kind of it is known then, or it is no trust.
 * Needs an identity that may see every return.
 */
export async function countOwnKind(
  manager: EntityManager,
  { code, type, quarterId }: Pick<ExpectedOrganisation, 'code' | 'type' | 'quarterId'>,
  wanted: Omit<StatusCountsFilter, 'level' | 'peerCodes'>,
): Promise<CountedKind | null> {
  const newest = type === 'TRUST' ? await readNewestTrustKinds(manager) : null;
  if (newest === null) return null;
  const known = await readTrustKindsOn(manager, newest.number, quarterEnd(quarterId));
  const kind = known.find((each) => each.code === code)?.kind;
  if (kind === undefined) return null;
  const peerCodes = known.filter((each) => each.kind === kind).map((each) => each.code);
  const [england] = await statusCounts(manager, { ...wanted, level: 'ENGLAND', peerCodes });
  const source = `${newest.source}; imported on ${formatDay(londonDay(newest.importedAt))}`;
  return { kind: { label: trustKindLabel(kind), source }, england };
}

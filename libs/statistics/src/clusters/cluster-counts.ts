import { notComputable } from '../result/not-computable.js';
import type { NotComputable } from '../result/result.js';
import { knownCounts } from '../proportions/proportion-counts.js';
import type { KnownCounts, ProportionCounts } from '../proportions/proportion-counts.js';

/** The clusters of a share that are known and hold anybody, and how many were left out since a count is missing. */
export interface KnownClusters {
  clusters: readonly KnownCounts[];
  missing: number;
}

/**
 * Reads the counts of clusters. One of which a count is missing is left out and told; one that holds nobody of the group
 * is none of its clusters. Refuses impossible counts, and a share without anybody.
 */
export function knownClusters(counts: readonly ProportionCounts[]): KnownClusters | NotComputable {
  const clusters: KnownCounts[] = [];
  let missing = 0;
  for (const { numerator, denominator } of counts) {
    if (numerator == null || denominator == null) {
      missing += 1;
      continue;
    }
    if (numerator === 0 && denominator === 0) continue;
    const known = knownCounts({ numerator, denominator });
    if ('computable' in known) return known;
    clusters.push(known);
  }
  return clusters.length > 0 ? { clusters, missing } : noClusters();
}

/**
 * Reads the counts of the same clusters in several shares. One of which any count is missing is left out of all of them;
 * one that holds nobody of a group stays, since it may hold somebody of another.
 */
export function knownTogether(shares: readonly (readonly ProportionCounts[])[]): KnownTogether | NotComputable {
  const clusters = shares[0]?.length ?? 0;
  if (shares.some((share) => share.length !== clusters)) {
    return notComputable(
      'invalid-argument',
      'The shares have different numbers of clusters. Give the same, in one order.',
    );
  }
  const together: KnownCounts[][] = shares.map(() => []);
  let missing = 0;
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const counts = shares.map((share) => share[cluster] ?? { numerator: null, denominator: null });
    if (counts.some(({ numerator, denominator }) => numerator == null || denominator == null)) {
      missing += 1;
      continue;
    }
    for (const [share, { numerator, denominator }] of counts.entries()) {
      const isNobody = numerator === 0 && denominator === 0;
      const known = isNobody ? { numerator: 0, denominator: 0 } : knownCounts({ numerator, denominator });
      if ('computable' in known) return known;
      together[share]?.push(known);
    }
  }
  const isEmpty = together.some((share) => share.every(({ denominator }) => denominator === 0));
  return isEmpty ? noClusters() : { shares: together, missing };
}

/** Shares of the same clusters, each cluster in the same place of every share. */
export interface KnownTogether {
  shares: readonly (readonly KnownCounts[])[];
  missing: number;
}

function noClusters(): NotComputable {
  return notComputable('too-few-groups', 'No cluster holds anybody of the group. A share needs one that does.');
}

/** All clusters of a share as one. */
export function totalOf(clusters: readonly KnownCounts[]): KnownCounts {
  let [numerator, denominator] = [0, 0];
  for (const cluster of clusters) {
    numerator += cluster.numerator;
    denominator += cluster.denominator;
  }
  return { numerator, denominator };
}

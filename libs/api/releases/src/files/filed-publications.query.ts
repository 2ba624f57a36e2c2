import type { ComparabilityBreak, PublicationKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ToldFinding } from './findings/told-finding.js';

/** A publication that is out, as its files say what they are of. */
export interface FiledPublication {
  number: number;
  kind: PublicationKind;
  quarterId: string;
  reason: string | null;
  builtAt: Date;
  publishedAt: Date;
  contentHash: string;
  policyVersion: string;
  formulaVersion: string;
  boundariesOn: string | null;
}

/** What the files of a publication hold beside its figures. */
export interface PublicationToWrite {
  publication: FiledPublication;
  /** Address of the product, as browsers see it: part of how the publication is cited. */
  origin: string;
  /** Breaks as they were known when it was built. */
  ledger: readonly ComparabilityBreak[];
  /** What may be said of England and of every region. */
  findings: readonly ToldFinding[];
}

const publishedSql = `
SELECT number, kind, quarter_id AS "quarterId", reason, built_at AS "builtAt", published_at AS "publishedAt",
       content_hash AS "contentHash", policy_version AS "policyVersion", formula_version AS "formulaVersion",
       boundaries_on::text AS "boundariesOn"
FROM publication WHERE published_at IS NOT NULL AND ($1::text[] IS NULL OR kind = ANY ($1))
  AND ($2::integer IS NULL OR number = $2)
ORDER BY number DESC`;

/** Publications that are out, the latest first: of some kinds and of one number, or all. */
export function filedPublications(
  manager: EntityManager,
  { kinds = null, number = null }: { kinds?: readonly PublicationKind[] | null; number?: number | null } = {},
): Promise<FiledPublication[]> {
  return manager.query(publishedSql, [kinds, number]);
}

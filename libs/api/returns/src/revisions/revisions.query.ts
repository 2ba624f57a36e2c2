/** A submitted revision, as far as decisions need it. */
export interface RevisionRow {
  revision: number;
  contentHash: string;
  preparers: string[];
}

/**
 * Names and values of a RevisionRow, for `json_build_object`: of a revision of the return $1 (organisation), $2
 * (quarter), with the alias `submitted`.
 */
export const revisionParts = `
  'revision', submitted.revision, 'contentHash', submitted.content_hash, 'preparers', submitted.preparers`;

/** All revisions of the return $1 (organisation), $2 (quarter). */
export const revisionsOfReturn = `
  FROM return_revision submitted
  WHERE submitted.organisation_code = $1 AND submitted.quarter_id = $2`;

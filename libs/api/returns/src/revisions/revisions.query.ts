import type { HelperTyping } from '@monitor/domain';

/** A submitted revision, as far as decisions need it. */
export interface RevisionRow {
  revision: number;
  contentHash: string;
  preparers: string[];
  /** Whoever signed it off. */
  signers: string[];
  /** What helpers typed of it, and who confirmed it. */
  onBehalf: HelperTyping[];
}

/**
 * Names and values of a RevisionRow, for `json_build_object`: of a revision of the return $1 (organisation), $2
 * (quarter), with the alias `submitted`.
 */
export const revisionParts = `
  'revision', submitted.revision, 'contentHash', submitted.content_hash, 'preparers', submitted.preparers,
  'onBehalf', submitted.on_behalf,
  'signers', ARRAY(
    SELECT event.person_id FROM return_event event
    WHERE event.organisation_code = $1 AND event.quarter_id = $2 AND event.kind = 'SIGNED_OFF'
      AND event.revision = submitted.revision
  )`;

/** All revisions of the return $1 (organisation), $2 (quarter). */
export const revisionsOfReturn = `
  FROM return_revision submitted
  WHERE submitted.organisation_code = $1 AND submitted.quarter_id = $2`;

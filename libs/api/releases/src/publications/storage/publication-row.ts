import { toQuarter } from '@monitor/api-reference';
import { publicationAddress, publicationKindLabel, publicationStateLabel } from '@monitor/domain';
import type { ReturnWindow } from '@monitor/domain';
import type { Publication } from '../types/publication.type.js';

/** A publication as `publishedColumns` and `publicationColumns` read it. */
export type PublicationRow = Omit<Publication, 'kindLabel' | 'stateLabel' | 'quarter' | 'address'> &
  Pick<ReturnWindow, 'opensOn' | 'dueOn' | 'closesOn'> & { today: string };

const columns = `
own.number, own.kind, own.quarter_id AS "quarterId", own.reason, own.built_at AS "builtAt",
own.announced_for AS "announcedFor", own.published_at AS "publishedAt", own.content_hash AS "contentHash",
own.policy_version AS "policyVersion", own.formula_version AS "formulaVersion", own.boundaries_on::text AS "boundariesOn",
(SELECT min(later.number) FROM publication later
 WHERE later.number > own.number AND later.published_at IS NOT NULL AND own.published_at IS NOT NULL
   AND (own.kind = 'PROVISIONAL' OR later.kind <> 'PROVISIONAL')) AS "supersededBy",
w.opens_on::text AS "opensOn", w.due_on::text AS "dueOn", w.closes_on::text AS "closesOn",
(product_now() AT TIME ZONE 'Europe/London')::date::text AS today`;

/** What is read of a publication (`own`) that is out, with the window (`w`) of its quarter; for whoever has a role. */
export const publishedColumns = `${columns}, 'PUBLISHED' AS state`;

/** The same of any publication; for the product. One without recorded steps stands where what is written of it says. */
export const publicationColumns = `${columns},
CASE WHEN own.published_at IS NOT NULL THEN 'PUBLISHED'
     WHEN own.discarded_at IS NOT NULL THEN 'DISCARDED'
     ELSE coalesce(
       (SELECT CASE WHEN step.state = 'BUILT' AND EXISTS (
                      SELECT FROM publication_progress at WHERE at.publication = own.number AND at.stage = 'AUDIT')
                    THEN 'AUDITING' ELSE step.state END
        FROM publication_step step WHERE step.publication = own.number ORDER BY step.version DESC LIMIT 1),
       CASE WHEN own.content_hash IS NULL THEN 'BUILDING' ELSE 'BUILT' END)
END AS state`;

/** The tables that both are read from. */
export const publicationTables = `publication own JOIN return_window w ON w.quarter_id = own.quarter_id`;

/** A publication as it is shown. */
export function toPublication({ today, opensOn, dueOn, closesOn, ...row }: PublicationRow): Publication {
  return {
    ...row,
    kindLabel: publicationKindLabel(row.kind),
    stateLabel: publicationStateLabel(row.state),
    quarter: toQuarter({ quarterId: row.quarterId, opensOn, dueOn, closesOn }, today),
    address: publicationAddress(row.number),
  };
}

import { carryForward, catalogueVersion } from '@monitor/domain';
import type { ActionAnswer, ReturnContent } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/lock-head.query.js';
import type { ReturnWork } from '../heads/return-work.js';
import { readPreviousContent } from '../revisions/previous-content.query.js';
import { answerKey } from './answer-key.js';
import { writeAnswers } from './write-answers.query.js';

/** Begun once: of two people who begin at the same time, the second waits and finds the return of the first. */
export const startReturnSql = `
WITH begun AS (
  INSERT INTO quarterly_return
    (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state)
  VALUES ($1, $2, $3, $4, $5, $6, 'DRAFT')
  ON CONFLICT DO NOTHING
  RETURNING organisation_code, quarter_id, region_code
)
INSERT INTO return_event
  (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name, role, request_id)
SELECT organisation_code, quarter_id, 1, region_code, 'STARTED', 0, $7, $8, $9, $10 FROM begun
RETURNING sequence`;

/** The answers of an earlier quarter that a new return starts from; they still have to be confirmed. */
export function carriedAnswers(head: ReturnHeadRow, previous: ReturnContent | null): ActionAnswer[] {
  if (previous === null) return [];
  const catalogue = catalogueVersion(head.catalogueVersion);
  return carryForward(previous, { ...head, catalogue }).actions.filter(({ status }) => status !== null);
}

/** Begins a return with what is carried over from the last accepted one; false when somebody else just began it. */
export async function startReturn(work: ReturnWork, head: ReturnHeadRow): Promise<boolean> {
  const { actor, manager } = work;
  const started = await manager.query<{ sequence: number }[]>(startReturnSql, [
    head.organisationCode,
    head.quarterId,
    head.organisationType,
    head.icbCode,
    head.regionCode,
    head.catalogueVersion,
    actor.personId,
    actor.displayName,
    actor.role,
    actor.requestId ?? null,
  ]);
  if (started.length === 0) return false;
  const carried = carriedAnswers(head, await readPreviousContent(manager, head));
  await writeAnswers(
    work,
    head,
    carried.map((content) => ({ answerKey: answerKey(content), version: 0, content })),
  );
  return true;
}

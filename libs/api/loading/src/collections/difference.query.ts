import { isLoaded, loadingStates } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What an answer of a collection would change. */
export const differenceKinds = ['NEW', 'CHANGED', 'UNCHANGED', 'OWN_ANSWER'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

const meanings: Record<DifferenceKind, string> = {
  NEW: 'Nothing was known of it, and it will count.',
  CHANGED: 'A collection that is loaded says something else, which this one will take the place of.',
  UNCHANGED: 'A collection that is loaded says the same.',
  OWN_ANSWER: 'The organisation has answered itself: what is loaded will not count.',
};

/** What it means that an answer is of a kind, in one sentence. */
export function differenceMeaning(kind: DifferenceKind): string {
  return meanings[kind];
}

/** Answers of a collection of one quarter, question and region that would change alike. */
export interface Difference {
  quarterId: string;
  question: string;
  regionCode: string;
  kind: DifferenceKind;
  answers: number;
}

const loadedList = loadingStates
  .filter(isLoaded)
  .map((state) => `'${state}'`)
  .join(', ');

export const differenceSql = `
SELECT answer.quarter_id AS "quarterId", answer.question, answer.region_code AS "regionCode", change.kind,
       count(*)::integer AS answers
FROM loaded_answer answer
LEFT JOIN LATERAL (
  SELECT loaded.cells
  FROM loaded_answer loaded
  JOIN loaded_collection_version standing ON standing.collection_id = loaded.collection_id
   AND standing.superseded_at IS NULL AND standing.state IN (${loadedList})
  WHERE loaded.organisation_code = answer.organisation_code AND loaded.quarter_id = answer.quarter_id
    AND loaded.question = answer.question AND loaded.collection_id <> answer.collection_id AND NOT loaded.is_refused
  ORDER BY standing.recorded_at DESC
  LIMIT 1
) before ON true
LEFT JOIN quarterly_return head
  ON head.organisation_code = answer.organisation_code AND head.quarter_id = answer.quarter_id
CROSS JOIN LATERAL (SELECT CASE
  WHEN EXISTS (
    SELECT FROM action_fact own
    WHERE own.organisation_code = head.organisation_code AND own.quarter_id = head.quarter_id
      AND own.revision = head.accepted_revision
      AND (own.action_code = answer.question OR starts_with(own.action_code, answer.question || '.'))
  ) OR EXISTS (
    SELECT FROM metric_fact own
    WHERE own.organisation_code = head.organisation_code AND own.quarter_id = head.quarter_id
      AND own.revision = head.accepted_revision AND own.metric_id || '.' || own.stratifier = answer.question
  ) THEN 'OWN_ANSWER'
  WHEN before.cells IS NULL THEN 'NEW'
  WHEN before.cells = answer.cells THEN 'UNCHANGED'
  ELSE 'CHANGED' END AS kind) change
WHERE answer.collection_id = $1 AND NOT answer.is_refused
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4`;

/** What a collection that is not loaded would change, by quarter, question and region. One statement. */
export function readDifference(manager: EntityManager, collectionId: string): Promise<Difference[]> {
  return manager.query<Difference[]>(differenceSql, [collectionId]);
}

/** How many answers would change what is known. */
export function answersToChange(difference: readonly Difference[]): number {
  return difference
    .filter(({ kind }) => kind === 'NEW' || kind === 'CHANGED')
    .reduce((sum, { answers }) => sum + answers, 0);
}

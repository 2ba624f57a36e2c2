import { stateLabel } from '@monitor/domain';
import type {
  QuarterlyReturnQuery,
  SaveAnswersMutation,
  SaveAnswersMutationVariables,
} from '../generated/operations.js';

/** What was sent of a return, and what the service made of it. */
export interface SavedAnswers {
  organisationCode: string;
  quarterId: string;
  sent: SaveAnswersMutationVariables['input']['answers'];
  outcome: SaveAnswersMutation['saveAnswers'];
}

type Draft = NonNullable<NonNullable<QuarterlyReturnQuery['quarterlyReturn']>['draft']>;
type Answer = Draft['answers'][number];

/** What stands of an answer after a save, where the service or the sender says it; null where nothing is known of it. */
function standing(
  { sent, outcome }: SavedAnswers,
  question: string,
): Pick<Answer, 'cells' | 'confirmed' | 'version'> | null {
  const saved = outcome.saved.find(({ key }) => key === question);
  const conflict = outcome.conflicts.find(({ key }) => key === question);
  if (conflict !== undefined) return { ...conflict.answer, version: conflict.version };
  const typed = [...sent].reverse().find((answer) => answer.question === question);
  if (saved === undefined || typed === undefined) return null;
  // Where the cells of two people were put together, the service says what came of it.
  const { cells, confirmed = false } = saved.answer ?? typed;
  return { cells, confirmed, version: saved.version };
}

/** With its type, as the client asks for it with everything: without, the return would not be whole. */
function neverSaved(question: string) {
  return { __typename: 'Answer', question, editedByName: null };
}

/** The answer to `QuarterlyReturn` with what has been saved since it was fetched. */
export function withSaved(data: Record<string, unknown>, saved: SavedAnswers): Record<string, unknown> {
  const { quarterlyReturn } = data as QuarterlyReturnQuery;
  const draft = quarterlyReturn?.draft ?? null;
  if (quarterlyReturn === null || draft === null) return data;
  const answers = [...draft.answers];
  for (const { key } of [...saved.outcome.saved, ...saved.outcome.conflicts]) {
    const now = standing(saved, key);
    if (now === null) continue;
    const place = answers.findIndex(({ question }) => question === key);
    const before = answers[place] ?? neverSaved(key);
    const { cells, confirmed, version } = now;
    answers[place === -1 ? answers.length : place] = { ...before, cells, confirmed, version };
  }
  const { state } = saved.outcome;
  const head = { ...quarterlyReturn.head, state, stateLabel: stateLabel(state) };
  return { ...data, quarterlyReturn: { ...quarterlyReturn, head, draft: { ...draft, answers } } };
}

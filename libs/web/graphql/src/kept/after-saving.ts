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

/** An answer as it stands once it was saved; null where it was not, or nothing is known of it. */
function standing({ sent, outcome }: SavedAnswers, before: Answer | undefined, question: string): Answer | null {
  const saved = outcome.saved.find(({ key }) => key === question);
  const typed = [...sent].reverse().find((answer) => answer.question === question);
  if (saved === undefined || typed === undefined) return null;
  // What stands where two people's cells were put together.
  const { cells, confirmed } = saved.answer ?? typed;
  const asBefore = before ?? { __typename: 'Answer' as const, question, editedByName: null };
  return { ...asBefore, cells, confirmed: confirmed ?? false, version: saved.version };
}

/** The answer to `QuarterlyReturn` with what has been saved since it was fetched. */
export function withSaved(data: Record<string, unknown>, saved: SavedAnswers): Record<string, unknown> {
  const { quarterlyReturn } = data as QuarterlyReturnQuery;
  const draft = quarterlyReturn?.draft ?? null;
  if (quarterlyReturn === null || draft === null) return data;
  const answers = [...draft.answers];
  for (const { key } of saved.outcome.saved) {
    const place = answers.findIndex(({ question }) => question === key);
    const answer = standing(saved, answers[place], key);
    if (answer === null) continue;
    if (place === -1) answers.push(answer);
    else answers[place] = answer;
  }
  const { state } = saved.outcome;
  const head = { ...quarterlyReturn.head, state, stateLabel: stateLabel(state) };
  return { ...data, quarterlyReturn: { ...quarterlyReturn, head, draft: { ...draft, answers } } };
}

import type { ApolloClient } from '@apollo/client';
import { readFailure, SaveAnswersDocument } from '@monitor/web-graphql';
import type { ActionAnswerInput, MetricAnswerInput, SaveAnswersMutation } from '@monitor/web-graphql';
import { toActionAnswer, toMetricAnswer } from '../content/to-content.js';
import { draftAction, draftTable } from './draft-answer.js';
import type { DraftAnswer } from './draft-answer.js';
import type { AnswerConflict, SaveOutcome } from './draft-state.js';
import type { SendAnswers } from './draft-store.js';

type ConflictAnswer = SaveAnswersMutation['saveAnswers']['conflicts'][number];

function toInputs(answers: DraftAnswer[]): { actions: ActionAnswerInput[]; metrics: MetricAnswerInput[] } {
  const actions: ActionAnswerInput[] = [];
  const metrics: MetricAnswerInput[] = [];
  for (const { kind, content, version } of answers) {
    if (kind === 'ACTION') actions.push({ ...content, expectedVersion: version });
    else metrics.push({ ...content, expectedVersion: version });
  }
  return { actions, metrics };
}

function toConflict({ key, version, editedByName, action, metric }: ConflictAnswer): AnswerConflict[] {
  if (action !== null) return [{ key, editedByName, theirs: draftAction(toActionAnswer(action), version) }];
  const table = metric === null ? null : toMetricAnswer(metric);
  return table === null ? [] : [{ key, editedByName, theirs: draftTable(table, version) }];
}

/** Browsers refuse to finish longer requests (64 KiB with all that goes around it) after the page has gone. */
const longestKeptAlive = 50_000;

/** Sends typed answers of one return to the API. */
export function answerSender(client: ApolloClient, organisationCode: string, quarterId: string): SendAnswers {
  return async (answers): Promise<SaveOutcome> => {
    const inputs = toInputs(answers);
    const result = await client
      .mutate({
        mutation: SaveAnswersDocument,
        variables: { input: { organisationCode, quarterId, ...inputs } },
        // A page that is being left must not take its last words with it.
        context: { fetchOptions: { keepalive: JSON.stringify(inputs).length < longestKeptAlive } },
      })
      .catch((error: unknown) => {
        throw readFailure(error);
      });
    if (result.data === undefined) throw readFailure(new Error('no answer'));
    const { saved, conflicts, state } = result.data.saveAnswers;
    return { saved, conflicts: conflicts.flatMap(toConflict), state };
  };
}

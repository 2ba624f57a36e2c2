import type { Receipt } from '@monitor/domain';
import type { ApolloClient } from '@apollo/client';
import { readFailure, SaveAnswersDocument } from '@monitor/web-graphql';
import type { AnswerInput } from '@monitor/web-graphql';
import type { ReturnPlace } from '../return/paths.js';
import { toAnswer } from '../content/to-answer.js';
import type { DraftAnswer } from './draft-answer.js';
import { cellsToSend } from './draft-answer-merge.js';
import type { SaveOutcome } from './draft-state.js';
import type { SendAnswers } from './draft-store.js';

function toInput(draft: DraftAnswer): AnswerInput {
  const { answer, version, way } = draft;
  const cells = cellsToSend(draft);
  return {
    question: answer.question,
    cells: answer.cells,
    confirmed: answer.confirmed,
    expectedVersion: version,
    // An answer that a version before this one kept does not say what was typed in it: then it is one thing.
    ...(cells !== null && { changed: [...cells] }),
    ...(way !== undefined && { way }),
  };
}

/** Where nobody is known by name. */
const somebody = 'Somebody else';

/** Browsers refuse to finish longer requests (64 KiB with all that goes around it) after the page has gone. */
const longestKeptAlive = 50_000;

/** Whose answers are sent, and from what a helper types them; null for the organisation itself. */
export interface TypedFor extends ReturnPlace {
  onBehalf: Receipt | null;
}

/** Sends typed answers of one return to the API. */
export function answerSender(client: ApolloClient, { onBehalf, ...place }: TypedFor): SendAnswers {
  return async (answers, signal): Promise<SaveOutcome> => {
    const inputs = answers.map(toInput);
    const result = await client
      .mutate({
        mutation: SaveAnswersDocument,
        variables: { input: { ...place, answers: inputs, ...(onBehalf !== null && { onBehalf }) } },
        // A page that is being left must not take its last words with it.
        context: { fetchOptions: { signal, keepalive: JSON.stringify(inputs).length < longestKeptAlive } },
      })
      .catch((error: unknown) => {
        throw readFailure(error);
      });
    if (result.data === undefined) throw readFailure(new Error('no answer'));
    const { saved, conflicts, refused, state } = result.data.saveAnswers;
    return {
      saved: saved.map(({ key, version, answer }) => ({ key, version, answer: answer && toAnswer(answer) })),
      conflicts: conflicts.map(({ key, editedByName, version, answer, cells }) => ({
        key,
        editedByName: editedByName ?? somebody,
        version,
        answer: toAnswer(answer),
        cells: cells.map(({ cell, editedByName: name, editedAt, isByViewer }) => ({
          cell,
          editedByName: name ?? editedByName ?? somebody,
          editedAt,
          isOwn: isByViewer,
        })),
      })),
      refused: refused.map(({ key, cell, message }) => ({ key, cell, message })),
      state,
    };
  };
}

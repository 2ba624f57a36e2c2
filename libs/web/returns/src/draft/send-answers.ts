import type { Receipt } from '@monitor/domain';
import type { ApolloClient } from '@apollo/client';
import { readFailure, SaveAnswersDocument } from '@monitor/web-graphql';
import type { ReturnPlace } from '../return/paths.js';
import type { SaveOutcome } from './draft-state.js';
import type { SendAnswers } from './draft-store.js';
import { toSaveOutcome } from './save-outcome.js';
import { toAnswerInput } from './to-answer-input.js';

/** Browsers refuse to finish longer requests (64 KiB with all that goes around it) after the page has gone. */
const longestKeptAlive = 50_000;

/** Whose answers are sent, and from what a helper types them; null for the organisation itself. */
export interface TypedFor extends ReturnPlace {
  onBehalf: Receipt | null;
}

/** Sends typed answers of one return to the API. */
export function answerSender(client: ApolloClient, { onBehalf, ...place }: TypedFor): SendAnswers {
  return async (answers, signal): Promise<SaveOutcome> => {
    const inputs = answers.map(toAnswerInput);
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
    return toSaveOutcome(result.data.saveAnswers);
  };
}

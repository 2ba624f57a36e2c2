import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { Failure } from '../failure/failure.js';
import { NoAnswerError } from '../failure/no-answer.js';
import { readFailure } from '../failure/read-failure.js';

/** Waits before each further try, in milliseconds; with the tries themselves long enough for a service that restarts. */
const waitsMs = [1_000, 2_000, 4_000, 8_000];
/** A line that hangs is not waited for more often than this: each time takes as long as anybody waits. */
const mostUnanswered = 2;
/** However long the service asks to wait: whoever sits before the page is told the truth first. */
const longestWaitMs = 10_000;

/** No answer came, or one that does not say what became of it: a key lets it be sent again without a second effect. */
function isUnknown({ code, kind }: Failure): boolean {
  return code === 'OUTCOME_UNKNOWN' || (code === null && kind === 'UNREACHABLE');
}

/** Whether the same may be answered otherwise in a moment. */
function isPassing(failure: Failure): boolean {
  return isUnknown(failure) || failure.code === 'BUSY';
}

/** How long the service asks to wait, in seconds; 0 where it does not say. */
function askedToWait(error: unknown): number {
  if (ServerError.is(error)) return Number(error.response.headers.get('retry-after') ?? 0) || 0;
  if (!CombinedGraphQLErrors.is(error)) return 0;
  const { details } = error.errors[0]?.extensions ?? {};
  const seconds = (details as Record<string, unknown> | undefined)?.['retryAfterSeconds'];
  return typeof seconds === 'number' ? seconds : 0;
}

/** As long as asked for, and a random part on top, so that not everybody comes back at once. */
function waitAfter(error: unknown, usualMs: number): Promise<void> {
  const leastMs = Math.min(Math.max(usualMs, askedToWait(error) * 1_000), longestWaitMs);
  return new Promise((resolve) => setTimeout(resolve, leastMs * (0.75 + Math.random() / 2)));
}

/** What is to be said where no try was answered. */
const notKnown: Failure = {
  kind: 'UNREACHABLE',
  code: 'OUTCOME_UNKNOWN',
  message:
    'The service did not answer, so it is not known whether this was carried out. What you typed is still here. Try again when the connection is back: it is carried out once, however often you send it.',
  requestId: null,
};

/** How a change ended: with an answer, or with why there is none. */
export type Tried<Answer> = { answer: Answer } | { failure: Failure };

/**
 * Sends, and sends again a few times while the service does not answer or is busy. Never rejects. What is sent must be
 * safe to repeat.
 * @param onWait told before each further try
 */
export async function tryAgain<Answer>(attempt: () => Promise<Answer>, onWait: () => void): Promise<Tried<Answer>> {
  let unknown: Failure | null = null;
  let unanswered = 0;
  for (let tries = 0; ; tries += 1) {
    try {
      return { answer: await attempt() };
    } catch (error) {
      const failure = readFailure(error) ?? notKnown;
      if (isUnknown(failure)) unknown = { ...notKnown, requestId: failure.requestId };
      if (error instanceof NoAnswerError) unanswered += 1;
      const usualMs = unanswered < mostUnanswered ? waitsMs[tries] : undefined;
      if (!isPassing(failure)) return { failure };
      // A try that may have been carried out outweighs one that was not.
      if (usualMs === undefined) return { failure: unknown ?? failure };
      onWait();
      await waitAfter(error, usualMs);
    }
  }
}

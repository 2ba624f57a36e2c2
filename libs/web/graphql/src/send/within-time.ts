import { noAnswer } from '../failure/no-answer.js';

/**
 * What `ask` answers, or a failure once no answer came for so long; `ask` is told by the signal that nobody waits any
 * more. What arrives later is not heard.
 */
export function withinTime<Answer>(ms: number, ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const waiting = new AbortController();
  return new Promise<Answer>((resolve, reject) => {
    const limit = setTimeout(() => {
      reject(noAnswer(ms / 1_000));
      waiting.abort();
    }, ms);
    ask(waiting.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(limit));
  });
}

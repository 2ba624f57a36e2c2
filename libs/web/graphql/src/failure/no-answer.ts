import type { Failure } from './failure.js';

/** No answer came within the time that anybody waits for one. */
export class NoAnswerError extends Error {
  constructor(readonly seconds: number) {
    super(`No answer for ${seconds} seconds.`);
  }
}

/** What it means for people. Whether what was asked for was done is not known. */
export function noAnswer(seconds: number): Failure {
  return {
    kind: 'UNREACHABLE',
    code: null,
    message: `There was no answer from the service for ${seconds} seconds. Check your connection and try again.`,
    requestId: null,
  };
}

import { NoAnswer } from './send.js';
import type { Answer } from './send.js';

/** What a request came to, as whoever sent it sees it. */
export type Outcome =
  | { kind: 'DONE'; content: Record<string, unknown> }
  /** Told that it could not be done now, and when to try again. */
  | { kind: 'TOLD_TO_RETRY'; code: string; message: string; afterSeconds: number; requestId: string | null }
  /** Told that it may not be done. */
  | { kind: 'REFUSED'; code: string; message: string }
  /** Nobody answered: the connection was refused, or broke. */
  | { kind: 'UNANSWERED'; why: string }
  /** Anything else: told nothing, too little, or what is not so. */
  | { kind: 'UNTRUTHFUL'; why: string };

/** Codes that say "try again", of the contract between product and callers. */
const retryCodes = new Set(['BUSY', 'OUTCOME_UNKNOWN', 'READ_ONLY', 'TOO_MANY_REQUESTS']);
const retryStatuses = new Set([429, 503]);

interface GraphqlBody {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string; category?: string; requestId?: string } }[];
}

/** Says what an answer to a GraphQL request means to its sender. */
export function classify(answer: Answer): Outcome {
  const body = readBody(answer.text);
  if (body === null) return { kind: 'UNTRUTHFUL', why: `HTTP ${answer.status} without a readable answer` };
  const error = body.errors?.[0];
  if (error === undefined) {
    if (answer.status === 200 && body.data != null) return { kind: 'DONE', content: body.data };
    return { kind: 'UNTRUTHFUL', why: `HTTP ${answer.status} with neither an answer nor an error` };
  }
  const { code = 'no code', category, requestId = null } = error.extensions ?? {};
  const { message } = error;
  if (category !== 'INTERNAL' && category !== undefined && !retryCodes.has(code)) {
    return { kind: 'REFUSED', code, message };
  }
  const afterSeconds = Number(answer.headers['retry-after']);
  if (retryCodes.has(code) && retryStatuses.has(answer.status) && afterSeconds >= 0) {
    return { kind: 'TOLD_TO_RETRY', code, message, afterSeconds, requestId };
  }
  const when = answer.headers['retry-after'] === undefined ? ' without Retry-After' : '';
  return {
    kind: 'UNTRUTHFUL',
    why: `HTTP ${answer.status}, ${code}${when}: ${message.replaceAll(/[0-9a-f-]{36}/g, '…')}`,
  };
}

function readBody(text: string): GraphqlBody | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : null;
  } catch {
    return null;
  }
}

/** The same of a request that nobody answered. */
export function classifyFailure(failure: unknown, patienceMs: number): Outcome {
  if (!(failure instanceof NoAnswer)) throw failure;
  if (failure.code !== 'LATE') return { kind: 'UNANSWERED', why: failure.code };
  return { kind: 'UNTRUTHFUL', why: `no answer within ${patienceMs / 1000} s` };
}

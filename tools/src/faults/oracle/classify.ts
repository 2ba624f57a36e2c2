import { NoAnswer } from '../wire/send.js';
import type { Answer } from '../wire/send.js';

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

interface GraphqlError {
  message: string;
  extensions?: { code?: string; category?: string; requestId?: string };
}

interface GraphqlBody {
  data?: Record<string, unknown> | null;
  errors?: GraphqlError[];
}

/** Says what an answer to a GraphQL request means to its sender. */
export function classify(answer: Answer): Outcome {
  // A balancer's word for a server that did not answer it.
  if (answer.status === 502) return { kind: 'UNANSWERED', why: `HTTP 502: ${answer.text}` };
  const body = readBody(answer.text);
  if (body === null) return { kind: 'UNTRUTHFUL', why: `HTTP ${answer.status} without a readable answer` };
  const error = body.errors?.[0];
  if (error !== undefined) return classifyError(answer, error);
  if (answer.status === 200 && body.data != null) return { kind: 'DONE', content: body.data };
  return { kind: 'UNTRUTHFUL', why: `HTTP ${answer.status} with neither an answer nor an error` };
}

function classifyError({ status, headers }: Answer, { message, extensions = {} }: GraphqlError): Outcome {
  const { code = 'no code', category = 'INTERNAL', requestId = null } = extensions;
  const isRetry = retryCodes.has(code);
  if (category !== 'INTERNAL' && !isRetry) return { kind: 'REFUSED', code, message };
  const afterSeconds = Number(headers['retry-after']);
  if (isRetry && retryStatuses.has(status) && afterSeconds >= 0) {
    return { kind: 'TOLD_TO_RETRY', code, message, afterSeconds, requestId };
  }
  const when = headers['retry-after'] === undefined ? ' without Retry-After' : '';
  return { kind: 'UNTRUTHFUL', why: `HTTP ${status}, ${code}${when}: ${message.replaceAll(/[0-9a-f-]{36}/g, '…')}` };
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

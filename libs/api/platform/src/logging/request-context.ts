import { AsyncLocalStorage } from 'node:async_hooks';
import type { Instigator } from '@monitor/domain';

/** Who sent a request, for the log: no name. */
export interface LoggedCaller {
  personId: string;
  /** The role acted in; null for somebody who acts in none yet. */
  role: Instigator['role'];
}

/** What is known of the request being served, wherever in the code it is asked. */
export interface RequestContext {
  requestId: string;
  /** The caller's own, cleaned: only ever logged. */
  clientRequestId?: string | undefined;
  /** The first refusal of the request, and how many there were: told in its one line of the log. */
  refusal?: Refusal;
  refusals?: number;
  /** Errors that nobody foresaw. */
  failures?: number;
  /** Left out until it is known, and for somebody who is not signed in. */
  caller?: LoggedCaller;
  /** Whether it may change something: whatever it reads on the way is as important as what it writes. */
  writes?: boolean;
  /** How long it has waited in order to be known. */
  waitedMs?: number;
}

export interface Refusal {
  code: string;
  /** Where in the answer, for example `equity.areas`. */
  path?: string | undefined;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Serves one request under its context. */
export function withRequestContext<T>(context: RequestContext, serve: () => T): T {
  return storage.run(context, serve);
}

/** The id of the request being served; undefined outside of one. */
export function currentRequestId(): string | undefined {
  return storage.getStore()?.requestId;
}

/** Says whether the request being served may change something. */
export function noteWrites(writes: boolean): void {
  const context = storage.getStore();
  if (context !== undefined) context.writes = writes;
}

/** What is waited for: a request that may change something, one that reads, or the product's own work. */
export type Purpose = 'WRITING' | 'READING' | 'OWN_WORK';

/** On behalf of what the code runs at this moment. */
export function currentPurpose(): Purpose {
  const context = storage.getStore();
  if (context === undefined) return 'OWN_WORK';
  return context.writes === true ? 'WRITING' : 'READING';
}

/** Adds to how long the request being served has waited in order to be known. */
export function noteWaited(ms: number): void {
  const context = storage.getStore();
  if (context !== undefined) context.waitedMs = (context.waitedMs ?? 0) + ms;
}

/** How long the request being served has waited in order to be known; 0 outside of one. */
export function waitedMs(): number {
  return storage.getStore()?.waitedMs ?? 0;
}

/** Remembers a refusal for the line that the request will be given in the log. */
export function noteRefusal(refusal: Refusal): void {
  const context = storage.getStore();
  if (context === undefined) return;
  context.refusal ??= refusal;
  context.refusals = (context.refusals ?? 0) + 1;
}

/** Counts an unforeseen error. @returns whether it is the first of the request, and so to be logged in full */
export function noteFailure(): boolean {
  const context = storage.getStore();
  if (context === undefined) return true;
  context.failures = (context.failures ?? 0) + 1;
  return context.failures === 1;
}

/** Says who sent the request being served; every line of the log after this bears it. */
export function noteCaller(caller: LoggedCaller): void {
  const context = storage.getStore();
  if (context !== undefined) context.caller = caller;
}

/** What every line of the log says of the request being served. */
export function loggedContext(): Partial<RequestContext> {
  const { requestId, caller } = storage.getStore() ?? {};
  return { ...(requestId !== undefined && { requestId }), ...(caller !== undefined && { caller }) };
}

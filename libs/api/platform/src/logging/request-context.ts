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
  /** Left out until it is known, and for somebody who is not signed in. */
  caller?: LoggedCaller;
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

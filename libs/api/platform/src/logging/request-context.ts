import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request being served, wherever in the code it is asked. */
export interface RequestContext {
  requestId: string;
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

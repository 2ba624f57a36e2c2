import type { Request } from 'express';
import type { SessionData } from 'express-session';
import './session-content.js';

export type NewSession = Pick<SessionData, 'personId' | 'signedInAt' | 'authenticatedAt' | 'idToken'>;

type Step = 'regenerate' | 'save' | 'destroy';

function take(request: Request, step: Step): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session[step]((failure: unknown) => (failure == null ? resolve() : reject(failure as Error)));
  });
}

/** Begins a session under a new id, so that an id known before sign-in is worth nothing after it. */
export async function beginSession(request: Request, content: NewSession): Promise<void> {
  await take(request, 'regenerate');
  Object.assign(request.session, content);
  await take(request, 'save');
}

export function saveSession(request: Request): Promise<void> {
  return take(request, 'save');
}

/** Forgets the session on the server: the cookie, wherever it was copied to, is worth nothing any more. */
export function endSession(request: Request): Promise<void> {
  return take(request, 'destroy');
}

import type { Request, RequestHandler, Response } from 'express';

/** Reads the session that a request comes with, outside of the order of handlers. Rejects where it cannot be read. */
export function readSession(session: RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    void session(request, response, (failure?: unknown) => (failure == null ? resolve() : reject(failure as Error)));
  });
}

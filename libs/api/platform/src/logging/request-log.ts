import type { RequestHandler, Response } from 'express';
import { pinoHttp } from 'pino-http';
import type { Logger } from './logger.js';

const quiet = /^\/(health|assets)(\/|$)/;

/**
 * Writes one line a request: method, path without its query, status, duration, GraphQL operation,
 * what of it was refused and why. Who sent it is in every line. No headers, no bodies.
 */
export function logRequests(logger: Logger): RequestHandler {
  const handler = pinoHttp({
    logger,
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, path: pathOf(request.url) }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: () => undefined,
    },
    customProps: (_request, response) => {
      const { operation, refused } = ((response as Response).locals ?? {}) as Record<string, unknown>;
      return { ...(operation !== undefined && { operation }), ...(refused !== undefined && { refused }) };
    },
    customLogLevel: (request, response) => {
      if (response.statusCode >= 500) return 'warn';
      return quiet.test(pathOf(request.url ?? '')) ? 'debug' : 'info';
    },
    customSuccessMessage: () => 'served',
    customErrorMessage: () => 'failed',
  });
  return (request, response, next) => handler(request, response, next);
}

/** The query is left out: it can hold sign-in codes. */
function pathOf(url: string): string {
  return url.split('?', 1)[0]?.slice(0, 200) ?? '';
}

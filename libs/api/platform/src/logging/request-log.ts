import type { RequestHandler, Response } from 'express';
import { pinoHttp } from 'pino-http';
import type { Logger } from './logger.js';
import { requestContextOf } from './request-id.js';

const quiet = /^\/(health|assets)(\/|$)/;

/**
 * Writes one line a request: method, path without its query, status, duration, GraphQL operation, the first refusal, and
 * which attempts of somebody signed in were refused and why. Who sent it is in every line. No headers, no bodies.
 */
export function logRequests(logger: Logger): RequestHandler {
  const handler = pinoHttp({
    logger,
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, path: pathOf(request.url) }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: () => undefined,
    },
    customProps: (_request, response) => propertiesOf(response as Response),
    customLogLevel: (request, response) => {
      if (response.statusCode >= 500) return 'warn';
      return quiet.test(pathOf(request.url ?? '')) ? 'debug' : 'info';
    },
    customSuccessMessage: () => 'served',
    customErrorMessage: () => 'failed',
  });
  return (request, response, next) => handler(request, response, next);
}

/** What is told beside the path; what is undefined is left out of the line. */
function propertiesOf(response: Response): Record<string, unknown> {
  const { clientRequestId, refusal, refusals, failures } = requestContextOf(response) ?? {};
  const { operation, refusedAttempts } = response.locals as Record<string, unknown>;
  return { operation, clientRequestId, refused: refusal?.code, at: refusal?.path, refusals, refusedAttempts, failures };
}

/** The query is left out: it can hold sign-in codes. */
function pathOf(url: string): string {
  return url.split('?', 1)[0]?.slice(0, 200) ?? '';
}

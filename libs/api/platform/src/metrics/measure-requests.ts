import type { RequestHandler } from 'express';
import type { Metrics } from './metrics.js';
import { routeClassOf } from './route-class.js';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Measures every request from its arrival to the end of its answer, or until its sender has gone (status 499). */
export function measureRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const begun = process.hrtime.bigint();
    // The address changes while routers serve it.
    const part = routeClassOf(request.path);
    response.once('close', () => {
      metrics.answered({
        // Anybody may invent a method; each would be kept for ever.
        method: methods.has(request.method) ? request.method : 'OTHER',
        part,
        status: response.writableFinished ? response.statusCode : 499,
        seconds: Number(process.hrtime.bigint() - begun) / 1e9,
      });
    });
    next();
  };
}

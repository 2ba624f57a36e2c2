import type { RequestHandler } from 'express';
import type { Readiness } from './readiness.js';

/** Ends each connection with its answer once the process is being stopped: the next request then goes elsewhere. */
export function closeWhileDraining(readiness: Readiness): RequestHandler {
  return (_request, response, next) => {
    if (readiness.isDraining) response.setHeader('connection', 'close');
    next();
  };
}

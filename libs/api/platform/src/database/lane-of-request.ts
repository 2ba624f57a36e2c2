import type { RequestHandler } from 'express';
import { noteWriter, withLane } from './lanes.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Puts the database work of each request into a lane: of a plain route by its method, of GraphQL, which is always posted,
 * once its operation is known.
 */
export const standInLane: RequestHandler = (request, _response, next) => {
  withLane(() => {
    if (!reading.has(request.method) && request.path !== '/graphql') noteWriter();
    next();
  });
};

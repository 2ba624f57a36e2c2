import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Lane } from '../database/lanes/lane.js';
import { mayChange } from './may-change.js';
import { noteWaited } from '../logging/request-context.js';
import type { Metrics } from '../metrics/metrics.js';

/** How many requests that read are worked on at once, and how long the others wait for their turn. */
export interface LineOfReaders {
  served: number;
  waitMs: number;
}

/**
 * Twice as many as there are connections for reading: one half waits for the database while the other is worked on. What
 * costs this process most is done without a connection, so that lanes in front of the database do not bound it.
 */
const usual: LineOfReaders = { served: 12, waitMs: 900 };

/**
 * Lets so many requests that read be worked on at once. The others wait in line, before their session is looked up and their
 * document is parsed, which health and whoever writes would else have to wait for; whoever has waited too long is told BUSY
 * and when to come again. Requests that may change something pass.
 */
export function lineUpReaders(
  metrics: Pick<Metrics, 'watch'>,
  { served, waitMs }: LineOfReaders = usual,
): RequestHandler {
  const line = new Lane({ size: served, waitMs, ofOne: { most: served, waitMs, mostWaiting: 0 } });
  metrics.watch({
    name: 'monitor_readers_waiting',
    help: 'Requests that read and wait in line before anything of them is looked at.',
    read: () => line.figures().waiting,
  });
  metrics.watch({
    name: 'monitor_readers_shed_total',
    help: 'Requests that read and were told to come again from that line since the process started.',
    read: () => line.figures().shed,
  });
  return (request: Request, response: Response, next: NextFunction) => {
    if (mayChange(request.body)) return next();
    const came = performance.now();
    const serve = () => {
      noteWaited(performance.now() - came);
      return untilAnswered(response, next);
    };
    line.run(null, serve).catch(next);
  };
}

/** Passes a request on; resolves when it has been answered, or whoever asked is gone. */
function untilAnswered(response: Response, next: NextFunction): Promise<void> {
  return new Promise((resolve) => {
    if (response.closed) return resolve();
    response.once('close', resolve);
    next();
  });
}

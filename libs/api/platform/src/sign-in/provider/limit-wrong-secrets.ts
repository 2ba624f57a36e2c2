import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Allowances } from '../../limits/allowances.js';
import { networkHop } from '../../limits/network-hop.js';
import { machineClients, webClient } from './demonstration-clients.js';

const registered = new Set<string>([webClient, ...machineClients].map(({ id }) => id));

/**
 * Counts wrong secrets by client and network hop: guessing from one place shuts out neither the client itself from
 * another, nor another client. Names that nobody registered are one name: inventing them gains nothing.
 * A point is taken before the secret is looked at, so that a hundred guesses at once are no more than a few.
 */
export function limitWrongSecrets(allowances: Allowances): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const key = `${clientNamed(request)} ${networkHop(request)}`;
    const giveBackUnlessWrong = () => {
      if (response.statusCode !== 401) void allowances.giveBack('CLIENT_SECRET', key);
    };
    // Only what was taken is given back: a refusal must not pay for the next guess.
    allowances.take('CLIENT_SECRET', key).then(() => {
      response.once('finish', giveBackUnlessWrong);
      next();
    }, next);
  };
}

/** The registered clients give name and secret in the header; a name in the body does not let anybody in. */
function clientNamed({ headers }: Request): string {
  const [, encoded = ''] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? '') ?? [];
  const [name = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':', 1);
  return registered.has(name) ? name : 'unknown client';
}

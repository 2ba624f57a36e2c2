import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Allowances } from '../../limits/allowances.js';
import { networkHop } from '../../limits/network-hop.js';
import type { RegisteredClients } from '../clients/registered-clients.js';
import { ownClientIds } from './demonstration-clients.js';

/** Longer names are nobody's, and are not looked for. */
const longestName = 100;

/**
 * Counts wrong secrets by client and network hop: guessing from one place shuts out neither the client itself from
 * another, nor another client. Names that nobody registered are one name: inventing them gains nothing.
 * A point is taken before the secret is looked at, so that a hundred guesses at once are no more than a few.
 */
export function limitWrongSecrets(allowances: Allowances, clients: RegisteredClients): RequestHandler {
  const take = async (request: Request, response: Response): Promise<void> => {
    const key = `${await clientNamed(request, clients)} ${networkHop(request)}`;
    await allowances.take('CLIENT_SECRET', key);
    // Only what was taken is given back: a refusal must not pay for the next guess.
    response.once('finish', () => {
      if (response.statusCode !== 401) void allowances.giveBack('CLIENT_SECRET', key);
    });
  };
  return (request: Request, response: Response, next: NextFunction) => {
    take(request, response).then(() => next(), next);
  };
}

/** The registered clients give name and secret in the header; a name in the body does not let anybody in. */
async function clientNamed({ headers }: Request, clients: RegisteredClients): Promise<string> {
  const [, encoded = ''] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? '') ?? [];
  const [name = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':', 1);
  if (ownClientIds.includes(name)) return name;
  const isKnown = name !== '' && name.length <= longestName && (await clients.isRegistered(name));
  return isKnown ? name : 'unknown client';
}

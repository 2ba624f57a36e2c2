import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { AllowanceName } from './allowance.js';
import type { Allowances } from './allowances.js';
import { networkHop } from './network-hop.js';

/** Lets requests pass while the network hop that they come from has something left of an allowance. */
export function limitByHop(allowances: Allowances, name: AllowanceName): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    allowances.take(name, networkHop(request)).then(() => next(), next);
  };
}

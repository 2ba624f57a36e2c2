import type { Request, Response } from 'express';
import type { Caller } from '../sign-in/caller.js';

/** What every resolver is given beside its arguments. */
export interface GraphqlContext {
  req: Request;
  res: Response;
  caller: Caller;
}

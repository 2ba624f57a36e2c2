import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { DomainError } from '@monitor/domain';
import { refusalHeaders } from '../errors/refusal-headers.js';
import type { Allowances } from '../limits/allowances.js';
import { networkHop } from '../limits/network-hop.js';
import type { PageFurniture } from './people-page/page.js';
import { tooManySignInsPage } from './people-page/too-many-sign-ins-page.js';

/** Lets sign-ins from one network hop pass while its allowance lasts; a person is then told so on a page. */
export function limitSignIns(allowances: Allowances, furniture: PageFurniture): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const refuse = (failure: unknown) => {
      const isPerson = request.headers.accept?.includes('text/html') ?? false;
      if (!isPerson || !(failure instanceof DomainError)) return next(failure);
      const headers = refusalHeaders({ httpStatus: 429, details: failure.details });
      const page = tooManySignInsPage(furniture, headers['retry-after'] ?? '60');
      response.status(429).set(headers).type('html').send(page);
    };
    allowances.take('SIGN_IN', networkHop(request)).then(() => next(), refuse);
  };
}

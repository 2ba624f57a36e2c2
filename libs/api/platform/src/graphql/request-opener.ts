import { DomainError } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { refusedEarly } from '../errors/refused-early.js';
import { busy, isTransient } from '../errors/unavailable.js';
import { noteWrites } from '../logging/request-context.js';
import { CallerReader } from '../sign-in/caller-reader.js';
import type { Caller } from '../sign-in/caller.js';
import { boundRequest } from './bounds/bound-request.js';
import { OperationBudget, readingCost } from './cost/operation-budget.js';
import type { GraphqlContext } from './graphql-context.js';
import { mayChange } from './may-change.js';
import { isRegistered, REGISTERED_DOCUMENTS } from './signed-out/registered-documents.js';
import type { RegisteredDocument } from './signed-out/registered-documents.js';

/** Settles who asks, and whether they may, before anything of a request is parsed. */
@Injectable()
export class RequestOpener {
  constructor(
    @Inject(CallerReader) private readonly callers: CallerReader,
    @Inject(OperationBudget) private readonly budget: OperationBudget,
    @Inject(REGISTERED_DOCUMENTS) private readonly registered: readonly RegisteredDocument[],
  ) {}

  /** Refuses whoever is not signed in and asks more than they may, has no budget left, or sends too large a request. */
  async open(req: Request, res: Response): Promise<GraphqlContext> {
    try {
      return await this.openNow(req, res);
    } catch (failure) {
      throw isTransient(failure) ? refusedEarly(busy(failure)) : failure;
    }
  }

  private async openNow(req: Request, res: Response): Promise<GraphqlContext> {
    const body: unknown = req.body;
    noteWrites(mayChange(body));
    const caller = await this.read(req);
    // One answer for everything else, whether it exists or not, before any of it is parsed.
    if (caller.person === null && !isRegistered(body, this.registered)) {
      throw refusedEarly(new DomainError('SIGN_IN_NEEDED', 'Sign in to do this.'));
    }
    const context = { req, res, caller };
    await this.budget.spend(context, readingCost((body as { query?: unknown } | undefined)?.query));
    boundRequest(body);
    return context;
  }

  private async read(req: Request): Promise<Caller> {
    try {
      return await this.callers.read(req);
    } catch (failure) {
      throw failure instanceof DomainError ? refusedEarly(failure) : failure;
    }
  }
}

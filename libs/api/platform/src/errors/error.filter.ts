import { Catch, Inject } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { currentRequestId, noteRefusal } from '../logging/request-context.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { describeError } from './describe-error.js';
import { isTransient } from './unavailable.js';
import { UnavailableLog } from './unavailable-log.js';
import { refusalHeaders } from './refusal-headers.js';

/** Answers failures of plain HTTP routes; those of GraphQL operations pass on to the GraphQL formatter. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly unavailable: UnavailableLog;

  constructor(@Inject(LOGGER) private readonly logger: Logger) {
    this.unavailable = new UnavailableLog(logger);
  }

  catch(failure: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw failure;
    const requestId = currentRequestId();
    const { message, code, category, details, httpStatus, unexpected } = describeError(failure, requestId);
    if (isTransient(failure)) this.unavailable.note(failure);
    else if (unexpected) this.logger.error({ err: failure }, 'unexpected error');
    else noteRefusal({ code });
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return;
    response.set(refusalHeaders({ httpStatus, details }));
    response.status(httpStatus).json({ errors: [{ message, extensions: { code, category, details, requestId } }] });
  }
}

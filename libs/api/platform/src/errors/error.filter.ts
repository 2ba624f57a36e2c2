import { Catch, Inject } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { currentRequestId } from '../logging/request-context.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { describeError } from './describe-error.js';
import { logFailure } from './log-failure.js';
import { refusalHeaders } from './refusal-headers.js';

/** Answers failures of plain HTTP routes; those of GraphQL operations pass on to the GraphQL formatter. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(failure: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw failure;
    const requestId = currentRequestId();
    const described = describeError(failure, requestId);
    const { message, code, category, details, httpStatus } = described;
    logFailure(this.logger, failure, described);
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return;
    response.set(refusalHeaders({ httpStatus, details }));
    response.status(httpStatus).json({ errors: [{ message, extensions: { code, category, details, requestId } }] });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { catchError } from 'rxjs';
import type { Observable } from 'rxjs';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { isDiskFull, noRoomToAnswer, readOnly } from './disk-full.js';
import { changesSomething } from './room.guard.js';
import { RoomWatch } from './room-watch.js';

/** Says in words when there was no room for what an operation wanted to write, and has the service restrict itself at once. */
@Injectable()
export class DiskFullInterceptor implements NestInterceptor {
  constructor(
    @Inject(RoomWatch) private readonly watch: RoomWatch,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((failure: unknown) => {
        if (!isDiskFull(failure)) throw failure;
        const isChange = changesSomething(context);
        this.logger.warn({ err: failure }, 'there was no room on the disk for a request');
        if (isChange) this.watch.reportFull();
        throw isChange ? readOnly() : noRoomToAnswer();
      }),
    );
  }
}

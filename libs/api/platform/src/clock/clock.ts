import { Injectable } from '@nestjs/common';

/** The process's own clock. Whether a quarter's window is open is asked of the database's clock instead. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

import { Global, Module } from '@nestjs/common';
import { ClockWatch } from './clock-watch.js';
import { Clock } from './clock.js';

/** The one clock, for every module. */
@Global()
@Module({ providers: [Clock, ClockWatch], exports: [Clock] })
export class ClockModule {}

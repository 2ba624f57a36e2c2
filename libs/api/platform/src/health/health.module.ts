import { Module } from '@nestjs/common';
import { ClockWatch } from './clock-watch.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

@Module({ controllers: [HealthController], providers: [ClockWatch, Readiness], exports: [Readiness] })
export class HealthModule {}

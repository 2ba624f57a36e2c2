import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { METRICS_SETTINGS, MetricsListener } from './metrics-listener.js';
import { Metrics } from './metrics.js';
import type { MetricsSettings } from './metrics-settings.js';

/** What the process measures of itself, for every module that has something to add. */
@Module({})
export class MetricsModule {
  static forRoot(settings: MetricsSettings): DynamicModule {
    return {
      module: MetricsModule,
      global: true,
      providers: [Metrics, MetricsListener, { provide: METRICS_SETTINGS, useValue: settings }],
      exports: [Metrics],
    };
  }
}

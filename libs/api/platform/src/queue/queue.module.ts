import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { QueueMetrics } from './queue-metrics.js';
import { QUEUE_SETTINGS, WorkQueue } from './work-queue.js';
import type { QueueSettings } from './work-queue.js';

/** The queue of the product's own work. Global because every feature that works by itself takes part in it. */
@Module({})
export class QueueModule {
  static forRoot(settings: QueueSettings): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      providers: [WorkQueue, QueueMetrics, { provide: QUEUE_SETTINGS, useValue: settings }],
      exports: [WorkQueue, QUEUE_SETTINGS],
    };
  }
}

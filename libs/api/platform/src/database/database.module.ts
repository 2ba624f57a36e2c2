import { Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Metrics } from '../metrics/metrics.js';
import { createDataSource } from './create-data-source.js';
import type { DataSourceSettings } from './create-data-source.js';
import { laneMetrics } from './lane-metrics.js';
import { TenantTx } from './tenant-tx.js';

/**
 * Gives every module TenantTx, and the data source to the few that must speak to the pool itself (readiness, sessions).
 * Whoever made the application closes it last, with `closeDatabase`: other modules are still at work while they end.
 * No repositories are offered on purpose: a repository would reach the pool outside a transaction and an identity.
 */
@Module({})
export class DatabaseModule implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  static forRoot(settings: DataSourceSettings): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [{ provide: DataSource, useFactory: () => createDataSource(settings).initialize() }, TenantTx],
      exports: [DataSource, TenantTx],
    };
  }

  onModuleInit(): void {
    for (const watched of laneMetrics(this.dataSource)) this.metrics.watch(watched);
  }
}

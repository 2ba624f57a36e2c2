import { Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Metrics } from '../metrics/metrics.js';
import { createDataSource } from './create-data-source.js';
import type { DataSourceSettings } from './create-data-source.js';
import { laneMetrics } from './lane-metrics.js';
import { divideIntoLanes } from './lanes.js';
import { DatabasePulse } from './pulse.js';
import { TenantTx } from './tenant-tx.js';

/** Settings of the connections that answer requests. */
export interface DatabaseSettings extends DataSourceSettings {
  /** Told when another database was put in the place of this one. */
  onReplaced?: () => void;
}

/**
 * Gives every module TenantTx, and the data source to the few that must speak to the pool itself (readiness, sessions).
 * No repositories are offered on purpose: a repository would reach the pool outside a transaction and an identity.
 */
@Module({})
export class DatabaseModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(DatabasePulse) private readonly pulse: DatabasePulse,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  static forRoot({ onReplaced = () => undefined, ...settings }: DatabaseSettings): DynamicModule {
    const open = async (pulse: DatabasePulse): Promise<DataSource> => {
      const dataSource = await createDataSource({ ...settings, isForRequests: true }).initialize();
      divideIntoLanes(dataSource, () => pulse.isSilent);
      return dataSource;
    };
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: DatabasePulse, useFactory: () => new DatabasePulse(settings.url, { onReplaced }) },
        { provide: DataSource, useFactory: open, inject: [DatabasePulse] },
        TenantTx,
      ],
      exports: [DataSource, DatabasePulse, TenantTx],
    };
  }

  async onModuleInit(): Promise<void> {
    for (const watched of laneMetrics(this.dataSource, this.pulse)) this.metrics.watch(watched);
    await this.pulse.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pulse.end();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

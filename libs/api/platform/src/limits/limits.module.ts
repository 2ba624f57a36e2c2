import { Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { openAllowancePool } from './allowance-pool.js';
import { Allowances } from './allowances.js';
import { KeptAllowances } from './kept-allowances.js';

const POOL = Symbol('connections of allowances');

/** How much each caller may do, for everything that answers requests. */
@Module({})
export class LimitsModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  static forRoot(databaseUrl: string): DynamicModule {
    return {
      module: LimitsModule,
      global: true,
      providers: [
        { provide: POOL, useFactory: (logger: Logger) => openAllowancePool(databaseUrl, logger), inject: [LOGGER] },
        { provide: Allowances, useFactory: (pool: Pool) => new KeptAllowances(pool), inject: [POOL] },
      ],
      exports: [Allowances],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

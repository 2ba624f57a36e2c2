import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TenantTx } from '../database/tenant-tx.js';
import { Metrics } from '../metrics/metrics.js';
import { countJobs } from './count-jobs.query.js';

/** Tells how much of the product's own work waits, is under way and has failed: in every process, whoever does it. */
@Injectable()
export class QueueMetrics implements OnModuleInit {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.metrics.watch({
      name: 'monitor_queue_jobs',
      help: 'Jobs of each queue that wait (created, retry), are under way (active) or have failed in the last days.',
      labelNames: ['queue', 'state'],
      read: async () => {
        const counts = await countJobs(this.tenantTx);
        return counts.map(({ queue, state, jobs }) => ({ labels: { queue, state }, value: jobs }));
      },
    });
  }
}

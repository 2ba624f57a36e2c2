import { workerData } from 'node:worker_threads';
import { createDataSource, TenantTx } from '@monitor/api-platform';
import { auditorOver, WorkshopInProcess } from '@monitor/api-releases';
import type { ThreadOrder } from '@monitor/api-releases';
import { entities } from './entities.js';

/** Enough for the work, what it tells of itself, and an audit with transactions of its own. */
const connections = 4;

const { databaseUrl, task, publication } = workerData as ThreadOrder;
const dataSource = await createDataSource({ url: databaseUrl, entities, poolSize: connections }).initialize();
const tenantTx = new TenantTx(dataSource);
try {
  await new WorkshopInProcess(tenantTx, auditorOver(tenantTx)).work(task, publication);
} finally {
  await dataSource.destroy();
}

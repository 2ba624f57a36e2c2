import { parentPort, workerData } from 'node:worker_threads';
import { createDataSource, TenantTx } from '@monitor/api-platform';
import type { EvaluationThreadOrder } from './evaluation-thread.js';
import { workOut } from './work-out.js';

// The program of a thread: works one answer out, hands it over and ends.
const { databaseUrl, ...order } = workerData as EvaluationThreadOrder;
const dataSource = await createDataSource({ url: databaseUrl, entities: [], poolSize: 1 }).initialize();
try {
  parentPort?.postMessage(await workOut(new TenantTx(dataSource), order));
} finally {
  await dataSource.destroy();
}

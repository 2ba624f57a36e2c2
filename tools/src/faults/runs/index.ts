import type { FaultRun } from '../fault-run.js';
import { killApi } from './kill-api.js';
import { doubleKill, killDatabase, killTree, restartDatabase } from './kill-database.js';

/** Every bad day that is tried, in the order of the report. */
export const faultRuns: readonly FaultRun[] = [killApi, killDatabase, doubleKill, killTree, restartDatabase];

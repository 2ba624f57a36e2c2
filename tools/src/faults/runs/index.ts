import type { FaultRun } from '../fault-run.js';
import { backupFlip } from './backup-flip.js';
import { backupDiskFull } from './backup-disk-full.js';
import { copyAndMove } from './copy-and-move.js';
import { cutStarts } from './cut-starts.js';
import { cutAfterCommit } from './cut-after-commit.js';
import { diskFull } from './disk-full.js';
import { killApi } from './kill-api.js';
import { doubleKill, killDatabase, killTree, restartDatabase } from './kill-database.js';
import { failover } from './failover.js';
import { givenUp } from './given-up.js';
import { migrateBehindReader } from './migrate-behind-reader.js';
import { halfOpen, refused, slowNetwork } from './network.js';
import { nodeClock } from './node-clock.js';
import { poolStorm } from './pool-storm.js';
import { restoreKilled } from './restore-killed.js';
import { drain, twoServers } from './several-servers.js';
import { twoStarts } from './two-starts.js';

/** Every bad day that is tried, in the order of the report. */
export const faultRuns: readonly FaultRun[] = [
  killApi,
  killDatabase,
  doubleKill,
  killTree,
  restartDatabase,
  cutAfterCommit,
  halfOpen,
  refused,
  slowNetwork,
  diskFull,
  poolStorm,
  drain,
  twoServers,
  failover,
  copyAndMove,
  nodeClock,
  twoStarts,
  cutStarts,
  givenUp,
  migrateBehindReader,
  backupDiskFull,
  // The last: a restore signs everybody of the world out.
  backupFlip,
  restoreKilled,
];

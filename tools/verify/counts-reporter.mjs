/** Leaves the counts of a run of Jest (counts.mjs), where verify.mjs adds them up. */
import { keepCounts } from './counts.mjs';

export default class CountsReporter {
  constructor(globalConfig) {
    this.folder = globalConfig.rootDir;
  }

  onRunComplete(_contexts, results) {
    keepCounts(this.folder, {
      passed: results.numPassedTests,
      // A file that could not be run at all has no failed tests, and is a failure all the same.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      notRun: results.numPendingTests + results.numTodoTests,
    });
  }
}

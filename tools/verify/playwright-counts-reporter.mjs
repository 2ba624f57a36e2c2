/** Leaves the counts of a run of Playwright beside those of Jest (counts.mjs), where verify.mjs adds them up. */
import { dirname } from 'node:path';
import { keepCounts } from './counts.mjs';

export default class PlaywrightCountsReporter {
  errors = 0;

  onBegin(config, suite) {
    this.folder = config.configFile === undefined ? config.rootDir : dirname(config.configFile);
    this.suite = suite;
  }

  /** A file that does not load, or a product that does not stop as it should: no test failed, and the run has. */
  onError() {
    this.errors += 1;
  }

  onEnd() {
    const outcomes = this.suite.allTests().map((test) => test.outcome());
    const count = (...wanted) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    keepCounts(this.folder, {
      passed: count('expected'),
      failed: count('unexpected', 'flaky') + this.errors,
      notRun: count('skipped'),
    });
  }
}

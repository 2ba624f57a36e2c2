import * as statistics from '@monitor/statistics';
import { describeExamples } from '@monitor/testing/examples';
import * as slopes from './foreign/healthequal-slope-index.js';
import * as agreement from './measures/agreement/index.js';
import * as benchmark from './measures/benchmark/index.js';
import * as concentration from './measures/concentration/index.js';
import * as inequality from './measures/inequality/index.js';
import * as consensus from './measures/ordinal-consensus/index.js';
import * as planned from './measures/planned-comparison/index.js';
import * as publicHealth from './measures/public-health-slope/index.js';
import * as logBinomial from './measures/regression-indices/log-binomial-index.js';
import * as logitOdds from './measures/regression-indices/logit-odds-index.js';
import * as survey from './measures/survey/index.js';

describeExamples(import.meta.url, {
  ...statistics,
  ...slopes,
  ...agreement,
  ...benchmark,
  ...concentration,
  ...inequality,
  ...consensus,
  ...planned,
  ...publicHealth,
  ...logBinomial,
  ...logitOdds,
  ...survey,
});

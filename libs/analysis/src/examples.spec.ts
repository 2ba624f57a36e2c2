import { describeExamples } from '@monitor/testing/examples';
import * as statistics from '@monitor/statistics';
import * as library from './index.js';

describeExamples(import.meta.url, { ...statistics, ...library });

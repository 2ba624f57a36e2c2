import { describeExamples } from '@monitor/testing/examples';
import * as library from './index.js';
import * as numerics from './numerics/index.js';

describeExamples(import.meta.url, { ...numerics, ...library });

import { describeExamples } from '@monitor/testing/examples';
import * as library from './index.js';

describeExamples(import.meta.url, library);

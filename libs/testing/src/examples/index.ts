export { describeExamples } from './describe-examples.js';

export { describeExamples } from './describe-examples.js';
export { readExamples } from './read-examples.js';
export type { Example } from './read-examples.js';

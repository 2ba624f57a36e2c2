/** What tests of other libraries build returns with: `@monitor/domain/testing`. */
export { buildContext, buildReturn, withCells } from './complete-content.builder.js';
export { buildGrownReturn } from './grown-content.builder.js';
export { growEdition, grownQuestions, lengthenedTables } from './grown-edition.builder.js';

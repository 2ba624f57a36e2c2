export * from './client/all-pages.js';
export * from './client/create-client.js';
export * from './client/page-answers.js';
export * from './failure/failure.js';
export * from './failure/read-failure.js';
export * from './generated/documents/index.js';
export type * from './generated/operations.js';
export * from './viewer/viewer-context.js';

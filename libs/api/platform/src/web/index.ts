export * from './cookie-lives.js';
export * from './graphql-body.js';
export type * from './page-answer.js';
export * from './same-origin.js';
export * from './security-headers.js';
export * from './web-build.js';
export * from './web-pages.js';

export * from './clock/index.js';
export * from './config/index.js';
export * from './database/index.js';
export * from './errors/index.js';
export * from './graphql/index.js';
export * from './logging/index.js';
export * from './sign-in/index.js';

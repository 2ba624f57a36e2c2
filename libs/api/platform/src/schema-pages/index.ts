export * from './read-changes.js';
export * from './schema-pages.module.js';

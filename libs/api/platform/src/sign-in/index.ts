export * from './actor-of.js';
export * from './caller-reader.js';
export * from './caller.js';
export * from './people-directory.js';

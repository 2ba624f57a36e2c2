export * from './clock-watch.js';
export * from './health.module.js';
export * from './readiness.js';

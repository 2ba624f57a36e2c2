export * from './close-while-draining.js';
export * from './health.module.js';
export * from './readiness.js';

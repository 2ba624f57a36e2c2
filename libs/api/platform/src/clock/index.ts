export * from './clock-watch.js';
export * from './clock.js';
export * from './clock.module.js';

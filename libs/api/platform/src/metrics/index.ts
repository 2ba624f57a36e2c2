export * from './measure-requests.js';
export * from './metrics-settings.js';
export * from './metrics.js';
export * from './metrics.module.js';

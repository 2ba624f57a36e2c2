export * from './framework-logger.js';
export * from './logger.js';
export * from './request-context.js';
export * from './request-id.js';
export * from './request-log.js';

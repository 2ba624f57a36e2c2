export * from './framework-logger.js';
export * from './log-output.js';
export * from './logger.js';
export * from './outlive-output.js';
export * from './request-context.js';
export * from './request-id.js';
export * from './request-log.js';
export * from './shorten-log.js';

export * from './queue-schema.js';
export * from './queue.module.js';
export * from './work-queue.js';
export * from './write-job.query.js';

export * from './notices.module.js';
export * from './service-notices.js';

export * from './brent-minimum.js';
export * from './brent-root.js';

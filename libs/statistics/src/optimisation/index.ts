export * from './brent-minimum.js';

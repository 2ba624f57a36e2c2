export * from './disk-full.js';
export * from './free-space.js';
export * from './room-level.js';
export * from './room-settings.js';
export * from './room-watch.js';
export * from './storage.module.js';

export * from './keyed.input.js';
export * from './once-per-key.js';
export * from './request-key.entity.js';
export * from './request-keys.keeper.js';

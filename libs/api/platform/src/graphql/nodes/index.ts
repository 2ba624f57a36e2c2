export * from './global-id.js';
export * from './node-readers.js';
export * from './node.type.js';
export * from './nodes.module.js';

export * from './api-settings.js';
export * from './create-api.js';
export * from './entities.js';
export * from './feature-modules.js';
export * from './schema/build-api-schema.js';
export * from './schema/compare-schemas.js';
export * from './schema/print-api-schema.js';

export * from './database-address.js';
export * from './letters-settings.js';
export * from './operator-error.js';
export * from './publication-settings.js';
export * from './read-settings.js';
export * from './server-settings.js';
export * from './trusted-proxies.js';

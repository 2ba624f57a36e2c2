export * from './check-settings.js';

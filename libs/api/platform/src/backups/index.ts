export * from './last-backup.js';

export * from './backup-settings.js';
export * from './last-backup.js';

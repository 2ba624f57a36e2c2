export * from './backup-settings.js';
export * from './backups.module.js';
export * from './last-backup.js';

export { LETTER_PARTS } from './letters-settings.js';
export { LetterJobsModule, LetterPartsModule, RemindersModule } from './reminders.module.js';
export { LetterJobs } from './sending/letter-jobs.js';
export { remindersEntities } from './reminders-entities.js';

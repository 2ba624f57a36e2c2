export { LETTER_PARTS } from './letters-settings.js';
export { LetterJobsModule, LetterPartsModule, RemindersModule } from './reminders.module.js';
export { remindersEntities } from './reminders-entities.js';

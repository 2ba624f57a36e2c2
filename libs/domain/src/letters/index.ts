export { isWorkingDay } from './bank-holidays.js';
export * from './decent-hour.js';
export * from './due-stage.js';
export * from './letter-kinds.js';
export * from './letter-standing.js';
export * from './letter-states.js';
export * from './mailbox-address.js';

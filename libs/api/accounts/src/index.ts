export { accountsEntities } from './accounts-entities.js';
export { AccountsModule } from './accounts.module.js';
export { findRoleConflicts } from './people/find-role-conflicts.js';
export type { HeldConflict } from './people/find-role-conflicts.js';
export { PeopleAdministration } from './people/people-administration.js';

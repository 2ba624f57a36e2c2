export * from './accounts-entities.js';
export * from './accounts.module.js';
export * from './people/accounts-directory.js';
export * from './people/find-role-conflicts.js';
export * from './people/people-administration.js';
export * from './people/person.entity.js';
export * from './people/role-assignment.entity.js';

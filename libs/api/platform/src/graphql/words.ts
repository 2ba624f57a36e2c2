import { areaLevels, organisationTypes, roles } from '@monitor/domain';
import { registerWords } from './register-words.js';

export const RoleWords = registerWords('Role', roles, 'What a person or machine acts as.');
export const OrganisationTypeWords = registerWords('OrganisationType', organisationTypes);
export const AreaLevelWords = registerWords('AreaLevel', areaLevels, 'The levels at which comparisons are made.');

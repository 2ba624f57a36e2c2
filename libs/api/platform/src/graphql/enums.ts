import { areaLevels, boundaries, organisationTypes, roles } from '@monitor/domain';
import { registerWords } from './register-words.js';

export const RoleWords = registerWords('Role', roles, 'What a person or machine acts as.');
export const OrganisationTypeWords = registerWords('OrganisationType', organisationTypes);
export const BoundariesWords = registerWords(
  'Boundaries',
  boundaries,
  'Which boundaries figures are on. AS_WAS: those of each quarter. AS_NOW: history restated on those of today.',
);
export const AreaLevelWords = registerWords('AreaLevel', areaLevels, 'The levels at which comparisons are made.');

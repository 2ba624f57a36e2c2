import { roles } from '@monitor/domain';
import { registerWords } from './register-words.js';

export const roleEnum = registerWords('Role', roles, 'What a person or machine acts as.');

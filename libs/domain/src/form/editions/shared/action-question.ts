import type { FrameworkAction } from '../../../framework/framework.js';
import type { Field } from '../../definition/field.js';
import type { AskedOf, Duty, Question } from '../../definition/form-edition.js';
import type { OrganisationType } from '../../../organisations/organisation.js';

/** Every one of some types is asked alike. */
export function askedAlike(types: readonly OrganisationType[], duty: Duty): AskedOf {
  return Object.fromEntries(types.map((type) => [type, duty]));
}

/** An action of the framework as a question of the form. */
export function actionQuestion(action: FrameworkAction, fields: readonly Field[]): Question {
  const { code, text, shortText, hint, principles, domain, audience, wording } = action;
  return {
    code,
    text,
    shortText,
    hint,
    askedOf: askedAlike(action.askedOf, 'MANDATORY'),
    basis: 'An action of the framework for digital inclusion.',
    principles,
    shape: { of: 'FIELDS', fields },
    counts: { of: 'CHOICE', field: 'status' },
    action: { domain, audience, wording },
  };
}

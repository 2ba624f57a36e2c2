import { organisationTypes } from '@monitor/domain';
import type { OrganisationType, Question } from '@monitor/domain';
import type { TypedQuestion } from './QuestionForm.js';

/** A question as its form begins. */
export function toTypedQuestion({ code, text, shortText, hint, basis, askedOf }: Question): TypedQuestion {
  const asked = organisationTypes.map((type) => [type, askedOf[type] ?? 'NOT_ASKED'] as const);
  const byType = Object.fromEntries(asked) as Record<OrganisationType, (typeof asked)[number][1]>;
  return { code, text, shortText, hint, basis, askedOf: byType };
}

import {
  boundariesFilter,
  filterOf,
  quarterFilter,
  toAreasFilter,
  typeFilter,
  withinFilter,
} from '../kit/common-filters.js';
import type { ChangeChoice, Choice } from '../kit/use-choice.js';

/** The sections of the form that are looked at here: what organisations answer besides actions and counts of people. */
const sections = [
  { value: 'MISSING', label: 'Who is missing' },
  { value: 'SERVICES', label: 'Digital services: risk and other routes' },
  { value: 'SUPPORT', label: 'Support given' },
  { value: 'PARTNERSHIPS', label: 'Partnerships' },
  { value: 'GOVERNANCE', label: 'Governance' },
] as const;

/** What is chosen on the page, in the order used everywhere. */
export const answersFilters = {
  quarter: quarterFilter,
  within: withinFilter,
  section: filterOf({
    label: 'Section of the return',
    begin: 'MISSING',
    values: sections.map(({ value }) => value),
    options: sections,
    letsGo: ['part'],
  }),
  boundaries: boundariesFilter,
  type: typeFilter,
  // Code of the area whose answers are shown part by part; empty for England, or the region whose boards are compared.
  area: filterOf<string>({ label: 'Answers in', begin: '' }),
  // What is compared between the areas; empty for the first.
  part: filterOf<string>({ label: null, begin: '' }),
};

export type AnswersChoice = Choice<typeof answersFilters>;
export type ChangeAnswers = ChangeChoice<typeof answersFilters>;

/** The choice as the API asks for it. */
export function toAnswersVariables(choice: AnswersChoice) {
  return { filter: { ...toAreasFilter(choice), section: choice.section }, quarterId: choice.quarter };
}

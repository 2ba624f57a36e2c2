import type { FormEdition, Section } from '../../definition/form-edition.js';
import { actionQuestion } from '../shared/action-question.js';
import { frameworkDomains, frameworkPrinciples, frameworkSource } from '../shared/framework-parts.js';
import { firstActions } from '../edition-1/first-edition.js';
import { actionFields } from './action-fields.js';
import { governanceSection } from './governance.js';
import { metricSections, secondMetrics } from './metric-sections.js';
import { missingPeopleSection } from './missing-people.js';
import { partnershipsSection } from './partnerships.js';
import { rowLists } from './row-lists.js';
import { servicesSection } from './services.js';
import { supportSection } from './support.js';

/** The actions of the first edition in the words they had, so that no series breaks. */
const domainSections: readonly Section[] = frameworkDomains.map(({ code, name }) => ({
  key: code,
  title: name,
  purpose: 'How far each action is in place in your organisation.',
  questions: firstActions.filter(({ domain }) => domain === code).map((action) => actionQuestion(action, actionFields)),
}));

/**
 * The second edition: besides the actions and metrics of the first, the register of services, governance and the other
 * parts of the return, and further metrics. `why-asked.md` says who is asked what, and why.
 */
export const secondEdition: FormEdition = {
  version: 2,
  publishedOn: '2026-06-15',
  firstQuarter: '2026-27-Q1',
  source: frameworkSource,
  attestation:
    'I have read this return. The answers are right to the best of my knowledge, the evidence can be shown to whoever ' +
    'asks for it, nothing in it names a patient, and I may sign for this organisation.',
  principles: frameworkPrinciples,
  domains: frameworkDomains,
  metrics: secondMetrics,
  stratifiers: rowLists,
  sections: [
    ...domainSections,
    servicesSection,
    partnershipsSection,
    supportSection,
    governanceSection,
    missingPeopleSection,
    ...metricSections,
  ],
  rules: [
    'evidence-within-year',
    'late-needs-reason',
    'numerator-within-denominator',
    'tables-add-up',
    'unusual-count-change',
    'median-needs-count',
    'later-not-more',
    'assessed-before-go-live',
    'register-agrees',
    'support-agrees',
    'free-text-is-safe',
  ],
};

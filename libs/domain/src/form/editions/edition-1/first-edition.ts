import type { FrameworkAction } from '../../../framework/framework.js';
import type { FormEdition, Section } from '../../definition/form-edition.js';
import { evidenceField, inPlaceFields, reasonField, statusField, underWayFields } from '../shared/action-fields.js';
import { actionQuestion, askedAlike } from '../shared/action-question.js';
import { frameworkDomains, frameworkPrinciples, frameworkSource } from '../shared/framework-parts.js';
import { metricTable } from '../shared/metric-table.js';
import { accessToDevices } from './access-to-devices.js';
import { beliefsAndTrust } from './beliefs-and-trust.js';
import { easeOfUse } from './ease-of-use.js';
import { leadershipAndPartnerships } from './leadership-and-partnerships.js';
import { firstMetrics } from './metrics.js';
import { skillsAndCapability } from './skills-and-capability.js';
import { minimumStratifiers } from '../../../metrics/minimum-stratifiers.js';

/** The actions of the first edition, in our own plain words. */
export const firstActions: readonly FrameworkAction[] = [
  ...accessToDevices,
  ...easeOfUse,
  ...skillsAndCapability,
  ...beliefsAndTrust,
  ...leadershipAndPartnerships,
];

const actionFields = [statusField, ...underWayFields, evidenceField, ...inPlaceFields, reasonField];

const domainSections: readonly Section[] = frameworkDomains.map(({ code, name }) => ({
  key: code,
  title: name,
  purpose: 'How far each action is in place in your organisation.',
  questions: firstActions.filter(({ domain }) => domain === code).map((action) => actionQuestion(action, actionFields)),
}));

const metricSections: readonly Section[] = firstMetrics.map((metric) => ({
  key: metric.id,
  title: metric.name,
  purpose: metric.hint,
  questions: minimumStratifiers.map((stratifier) =>
    metricTable(metric, stratifier, {
      askedOf: askedAlike(metric.askedOf, 'MANDATORY'),
      basis: 'The minimum set of NHS equity monitoring.',
    }),
  ),
}));

/**
 * The first edition: the framework's actions in our own plain words, each with how sure we are of its published
 * wording, and six metrics. The choice of who is asked is ours: the framework names audiences, not types of
 * organisation.
 */
export const firstEdition: FormEdition = {
  version: 1,
  publishedOn: '2023-10-01',
  firstQuarter: '2000-01-Q1',
  source: frameworkSource,
  attestation: 'The answers are right to the best of my knowledge, and I may sign for this organisation.',
  principles: frameworkPrinciples,
  domains: frameworkDomains,
  metrics: firstMetrics,
  stratifiers: minimumStratifiers,
  sections: [...domainSections, ...metricSections],
  rules: [
    'evidence-within-year',
    'late-needs-reason',
    'numerator-within-denominator',
    'totals-agree',
    'unusual-total-change',
  ],
};

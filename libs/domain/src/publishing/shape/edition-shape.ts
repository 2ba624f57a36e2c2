import type { FrameworkDomain, Principle } from '../../framework/framework.js';
import { metricKinds, polarities } from '../../metrics/metric.js';
import type { DetailedGroup, EquityGroup, MetricDefinition, StratifierDefinition } from '../../metrics/metric.js';
import { organisationTypes } from '../../organisations/organisation.js';
import type { FormEdition } from '../../form/definition/form-edition.js';
import { day, flag, list, oneOf, optional, record, whole } from './checks.js';
import type { Check } from './checks.js';
import { listCode, quarter, ruleCode } from './code-shapes.js';
import { editionLimits as most } from './edition-limits.js';
import { words } from './plain-text.js';
import { section } from './question-shape.js';

const group = { code: listCode, label: words(most.label), comparable: flag };

const stratifier = record<StratifierDefinition>({
  stratifier: listCode,
  label: words(most.shortWords),
  hint: optional(words(most.sentence)),
  isEquity: flag,
  ordered: flag,
  groups: list(record<EquityGroup>(group), { least: 1, most: most.rows }),
  detailedGroups: optional(list(record<DetailedGroup>({ ...group, partOf: listCode }), { least: 1, most: most.rows })),
});

const metric = record<MetricDefinition>({
  id: listCode,
  name: words(most.label),
  shortName: words(most.shortWords),
  kind: oneOf(metricKinds),
  per: optional(whole(1, 1_000_000)),
  numerator: words(most.label),
  denominator: words(most.label),
  unit: words(most.label),
  polarity: oneOf(polarities),
  hint: words(most.sentence),
  askedOf: list(oneOf(organisationTypes), { least: 1, most: organisationTypes.length }),
});

/** The shape of a whole edition, part by part: what is no edition at all is told apart from one that breaks a law. */
export const editionShape: Check = record<FormEdition>({
  version: whole(1, 9999),
  publishedOn: day,
  firstQuarter: quarter,
  source: words(most.sentence),
  attestation: words(most.sentence),
  principles: list(record<Principle>({ code: listCode, text: words(most.sentence) }), { least: 1, most: 20 }),
  domains: list(
    record<FrameworkDomain>({ code: listCode, name: words(most.label), shortName: words(most.shortWords) }),
    { least: 1, most: 20 },
  ),
  metrics: list(metric, { most: most.metrics }),
  stratifiers: list(stratifier, { most: most.stratifiers }),
  sections: list(section, { least: 1, most: most.sections }),
  rules: list(ruleCode, { most: most.rules }),
});

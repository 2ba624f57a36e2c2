import type { MetricDefinition, StratifierDefinition } from '../../../metrics/metric.js';
import { organisationTypes } from '../../../organisations/organisation.js';
import type { OrganisationType } from '../../../organisations/organisation.js';
import type { AskedOf, Question, Section } from '../../definition/form-edition.js';
import { metricTable } from '../shared/metric-table.js';
import { minimumSet } from './row-lists.js';

/** A metric with who is asked for it, by which rows, and why. */
export interface AskedMetric {
  metric: Omit<MetricDefinition, 'askedOf'>;
  askedOf: AskedOf;
  /** What it shows, for the head of its page; with `basis` it says why it is asked. */
  purpose: string;
  /** Why these bodies: who holds the counts, and why they must or may give them. */
  basis: string;
  /** The tables that those who must answer must give; the minimum set where nothing is said. */
  rows?: readonly StratifierDefinition[];
  /** Further tables that everybody who is asked may give. */
  furtherRows?: readonly StratifierDefinition[];
}

function typesAsked(askedOf: AskedOf): OrganisationType[] {
  return organisationTypes.filter((type) => askedOf[type] !== undefined);
}

/** What the metric is, with the types of organisation that are asked for it. */
export function toDefinition({ metric, askedOf }: AskedMetric): MetricDefinition {
  return { ...metric, askedOf: typesAsked(askedOf) };
}

function voluntary(askedOf: AskedOf): AskedOf {
  return Object.fromEntries(typesAsked(askedOf).map((type) => [type, 'VOLUNTARY']));
}

/** The section of a metric: a table for each way in which it is counted. */
export function metricSection(asked: AskedMetric): Section {
  const { metric, askedOf, purpose, basis, rows = minimumSet, furtherRows = [] } = asked;
  const definition = toDefinition(asked);
  const questions: Question[] = [
    ...rows.map((each) => metricTable(definition, each, { askedOf, basis })),
    ...furtherRows.map((each) => metricTable(definition, each, { askedOf: voluntary(askedOf), basis })),
  ];
  return { key: metric.id, title: metric.name, purpose, questions };
}

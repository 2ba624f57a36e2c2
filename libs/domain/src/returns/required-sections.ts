import { actionsFor, currentCatalogue } from '../framework/catalogue.js';
import type { DomainCode, FrameworkCatalogue } from '../framework/framework.js';
import { metricsFor } from '../metrics/metric-catalogue.js';
import { stratifiers } from '../metrics/metric.js';
import type { MetricId, Stratifier } from '../metrics/metric.js';
import type { OrganisationType } from '../organisations/organisation.js';

/** One line of the task list: the actions of a domain, or the tables of a metric. */
export type ReturnSection =
  | { key: DomainCode; kind: 'DOMAIN'; title: string; actionCodes: string[]; stratifiers: [] }
  | { key: MetricId; kind: 'METRIC'; title: string; actionCodes: []; stratifiers: Stratifier[] };

/** What a type of organisation must fill in, in the order of the task list. */
export function requiredSections(
  type: OrganisationType,
  catalogue: FrameworkCatalogue = currentCatalogue,
): ReturnSection[] {
  const asked = actionsFor(catalogue, type);
  const domains = catalogue.domains.map(({ code, name }): ReturnSection => {
    const actionCodes = asked.filter(({ domain }) => domain === code).map((action) => action.code);
    return { key: code, kind: 'DOMAIN', title: name, actionCodes, stratifiers: [] };
  });
  const metrics = metricsFor(type).map(({ id, name }): ReturnSection => ({
    key: id,
    kind: 'METRIC',
    title: name,
    actionCodes: [],
    stratifiers: [...stratifiers],
  }));
  return [...domains.filter(({ actionCodes }) => actionCodes.length > 0), ...metrics];
}

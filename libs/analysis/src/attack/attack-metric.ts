import { groupCodes, metricDefinition } from '@monitor/domain';
import { contributionsAt, keyOfArea } from '../cube/index.js';
import type { MetricSources } from '../cube/index.js';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import type { Contribution } from '../publication/contribution.js';
import { attackGroup } from './attack-group.js';
import type { AttackOutcome } from './attack-group.js';
import type { AttackedTable } from './attacked-table.js';
import type { Solver } from './solver.js';

/**
 * Attacks everything that was published of a metric by a stratifier, up to a publication and with it, group by group.
 * @param sources what it was published from; `kept` holds the tables of the publication
 */
export function attackMetric(sources: MetricSources, solver: Solver): AttackOutcome {
  const attacked = {
    tables: shownTables(sources),
    publication: sources.publication,
    regions: organisationsOfRegions(sources),
    policy: disclosurePolicyFor(metricDefinition(sources.metricId)),
  };
  const outcomes = groupCodes(sources.stratifier).map((_, group) => attackGroup(attacked, group, solver));
  return {
    learnt: outcomes.flatMap(({ learnt }) => learnt),
    tried: outcomes.reduce((sum, { tried }) => sum + tried, 0),
  };
}

function shownTables(sources: MetricSources): AttackedTable[] {
  const states = new Map<number, Map<string, Contribution[]>>();
  return sources.kept.map((table) => {
    const { publication, boundaries, level, areaCode, figures } = table;
    const state = states.get(publication) ?? contributionsAt(sources, publication);
    states.set(publication, state);
    const contributions = state.get(keyOfArea(table)) ?? [];
    return { area: { boundaries, level, areaCode }, publication, contributions, groups: figures.groups };
  });
}

/** Who decides on whose returns. */
function organisationsOfRegions({ tables }: MetricSources): Map<string, Set<string>> {
  const regions = new Map<string, Set<string>>();
  for (const { regionCode, organisationCode } of tables) {
    regions.set(regionCode, (regions.get(regionCode) ?? new Set<string>()).add(organisationCode));
  }
  return regions;
}

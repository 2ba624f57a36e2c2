import { metricDefinition, stratifierDefinition } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { equityPoint } from '../equity/equity-point.js';
import type { EquityPoint } from '../equity/equity-point.js';
import type { Contribution } from '../publication/contribution.js';
import type { PublishedChange } from '../publication/change-of-same.js';
import { groupedBy } from './grouped-by.js';
import { publishTable, shownGroups, shownNumerators } from '../publication/publish-table.js';
import type { HeldTable, KeptTable, NewTable, WithheldGroup } from './published-tables.js';
import { renewAreas } from '../publication/renew-areas.js';
import { toldByRests } from '../publication/rest-of-area.js';
import type { AreaTable, WithheldByAudit } from '../publication/renew-areas.js';
import type { Renewal } from '../publication/renewal.js';
import { changesSince, followedAnew } from './changes-since.js';
import type { EarlierQuarter } from './changes-since.js';
import { englandKey, keyOf, statesOfQuarter } from './state-of-areas.js';
import type { CountedSources, StatesOfQuarter } from './state-of-areas.js';
import { clusteringOf, effectsOfAreas, madeAnew } from './effects-of-areas.js';
import type { EffectsOfArea } from './effects-of-areas.js';
import { standingTables } from './standing-tables.js';
import type { TableOfArea } from './standing-tables.js';

/** What one metric and quarter are published from. */
export interface MetricSources extends CountedSources {
  metricId: string;
  publication: number;
  /** What was published of it, the latest first. */
  kept: readonly KeptTable[];
  /** What the attack on it found must not be shown anew; left out for nothing. */
  withheld?: WithheldByAudit;
  /** The states of these sources, where they are wanted again for later quarters; left out to work them out here. */
  states?: StatesOfQuarter;
  /** Earlier quarters since which changes are told; left out for none. */
  earlier?: readonly EarlierQuarter[];
}

const depths = { ENGLAND: 0, REGION: 1, ICB: 2 } as const;

/** What becomes of the tables of a metric by one stratifier in a publication. */
export interface TablesOfMetric {
  renewed: NewTable[];
  held: HeldTable[];
  /** Groups of renewed tables that are hidden though their sums could be shown. */
  withheld: WithheldGroup[];
}

/** What a publication shows anew of a metric by one stratifier, and what it holds back. */
export function tablesOfMetric(sources: MetricSources): TablesOfMetric {
  const policy = disclosurePolicyFor(metricDefinition(sources.metricId));
  const areas = areaTables(sources);
  const renewals = renewAreas(areas, policy, sources.withheld);
  const told = new Map<string, number[]>();
  const showing = showingOf(areas, sources, policy);
  for (;;) {
    const tables = tablesToShow(areas, renewals, { ...showing, told });
    const more = toldByRests(
      standingTables(areas, new Map(tables.renewed.map((table) => [keyOf(table), table.figures]))),
      policy,
    );
    if (more.length === 0) return tables;
    for (const { key, group } of more) told.set(key, [...(told.get(key) ?? []), group]);
  }
}

interface Showing {
  definition: StratifierDefinition;
  policy: DisclosurePolicy;
  /** Positions of groups that the rest of an area would tell, by the key of the table. */
  told: ReadonlyMap<string, readonly number[]>;
  effectsOf: EffectsOfArea;
  /** With the changes since earlier quarters. */
  withChanges: (table: TableOfArea, figures: EquityPoint) => EquityPoint;
  /** The figures of a table that nobody has changed, where an earlier quarter is shown anew. */
  changedAnew: (table: TableOfArea) => EquityPoint[];
}

function showingOf(
  areas: readonly TableOfArea[],
  { stratifier, publication, earlier = [] }: MetricSources,
  policy: DisclosurePolicy,
): Omit<Showing, 'told'> {
  const definition = stratifierDefinition(stratifier);
  const england = areas.find(({ key }) => key === englandKey)?.now ?? [];
  const known = new Map<string, PublishedChange[]>();
  const changesOf = (table: TableOfArea, figures: EquityPoint): PublishedChange[] => {
    const name = `${table.key} ${figures.compared?.high} ${figures.compared?.low}`;
    const changes =
      known.get(name) ?? changesSince(table, figures, { publication, earlier, england, definition, policy });
    known.set(name, changes);
    return changes;
  };
  return {
    definition,
    policy,
    effectsOf: effectsOfAreas(areas, { definition, policy }),
    withChanges: (table, figures) => ({ ...figures, changes: changesOf(table, figures) }),
    changedAnew: (table) => followedAnew(table, { publication, earlier }, (figures) => changesOf(table, figures)),
  };
}

function tablesToShow(
  areas: readonly TableOfArea[],
  renewals: ReadonlyMap<string, Renewal>,
  { definition, policy, told, effectsOf, withChanges, changedAnew }: Showing,
): TablesOfMetric {
  const { stratifier } = definition;
  const renewed: NewTable[] = [];
  const held: HeldTable[] = [];
  const withheldGroups: WithheldGroup[] = [];
  for (const table of areas) {
    const { area, key, now, earlier } = table;
    const renewal = renewals.get(key);
    if (renewal === undefined) continue;
    const { areaCode, level, boundaries } = area;
    const of = { areaCode, level, boundaries, stratifier };
    const show = (figures: EquityPoint) =>
      renewed.push({ ...of, ...originOf(now), figures: withChanges(table, figures) });
    if (renewal.kind === 'SAME') {
      const anew = madeAnew(table, definition, effectsOf);
      anew.forEach(show);
      if (anew.length === 0)
        changedAnew(table).forEach((figures) => renewed.push({ ...of, ...originOf(now), figures }));
      continue;
    }
    if (renewal.because !== null) held.push({ ...of, because: renewal.because, organisations: renewal.changes.length });
    if (keepsWhatStands(renewal, earlier)) continue;
    const ofRests = told.get(key) ?? [];
    const withheld = [...renewal.withheld, ...ofRests];
    const { numeratorsWithheld, kind } = renewal;
    const shown = { contributions: now, isHidden: kind === 'HELD', withheld, numeratorsWithheld };
    const groups = publishTable({ ...shown, effects: effectsOf(table) }, definition, policy);
    const figures = equityPoint(groups, definition, clusteringOf(table, effectsOf));
    if (isHiddenStill(figures, earlier[0])) continue;
    show(figures);
    withheldGroups.push(...withheldGroupsOf(renewal, ofRests).map((each) => ({ ...of, ...each })));
  }
  return { renewed, held, withheld: withheldGroups };
}

/** The groups that a renewal hides, and those that the rest of an area would tell. */
function withheldGroupsOf(
  { withheld, numeratorsWithheld }: Renewal,
  ofRests: readonly number[],
): Pick<WithheldGroup, 'group' | 'because'>[] {
  const ofChange = [...withheld, ...numeratorsWithheld].map((group) => ({ group, because: 'SMALL_CHANGE' as const }));
  return [...ofChange, ...ofRests.map((group) => ({ group, because: 'REST_OF_AREA' as const }))];
}

/** A table that was shown keeps its figures while it is held; one that never was is hidden, and says so. */
function keepsWhatStands({ kind }: Renewal, earlier: AreaTable['earlier']): boolean {
  return kind === 'HELD' && earlier.some(({ shown }) => shown.length > 0);
}

/** How many organisations a table comes from, and from where those whose own returns do not say it. */
function originOf(
  contributions: readonly Contribution[],
): Pick<NewTable, 'organisations' | 'collections' | 'weightsSource'> {
  const loaded = contributions.flatMap(({ source }) => (source.startsWith('C') ? [source.slice(1)] : []));
  const collections = [...groupedBy(loaded, (id) => id)].map(([id, each]) => [id, each.length] as const);
  const weights = [...new Set(contributions.flatMap(({ weightsSource }) => weightsSource ?? []))].sort();
  return {
    organisations: contributions.length,
    collections: Object.fromEntries(collections.sort()),
    weightsSource: weights.length === 0 ? null : weights.join('; '),
  };
}

/** Whether nothing of a table is shown, as nothing was shown before: there is nothing to say anew. */
function isHiddenStill({ groups }: KeptTable['figures'], last: AreaTable['earlier'][number] | undefined): boolean {
  return last !== undefined && last.shown.length === 0 && shownGroups(groups).length === 0;
}

/** The tables of all areas that have one now or had one before. */
function areaTables(sources: MetricSources): TableOfArea[] {
  const { at: stateAt, areas } = sources.states ?? statesOfQuarter(sources);
  const now = stateAt(sources.publication);
  const keptByArea = groupedBy(sources.kept, keyOf);
  for (const table of sources.kept) areas.set(keyOf(table), table);
  return [...areas]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, area]) => ({
      key,
      area,
      depth: depths[area.level],
      isRestated: area.boundaries === 'AS_NOW',
      now: now.get(key) ?? [],
      kept: keptByArea.get(key) ?? [],
      earlier: (keptByArea.get(key) ?? []).map(({ publication, figures }) => ({
        contributions: stateAt(publication).get(key) ?? [],
        shown: shownGroups(figures.groups),
        numeratorsShown: shownNumerators(figures.groups),
      })),
    }));
}

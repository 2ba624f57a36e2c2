import type { BreakTouches, ComparabilityBreak } from '../comparability/comparability-break.js';
import type { MetricId, Stratifier } from '../metrics/metric.js';
import { nextQuarter, previousQuarter, quarterStart } from '../quarter/quarter-calendar.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import type { QuarterId } from '../quarter/quarter.js';

/** A series of one area of its time that a collection says something of. */
export interface LoadedSeries {
  /** The code of an action or of another answer that counts; null for a table. */
  action: string | null;
  metric: MetricId | null;
  stratifier: Stratifier | null;
  areaCode: string;
  /** The quarters for which it says something, in any order. */
  quarters: readonly QuarterId[];
}

/** A collection, and all regions there are. */
export interface BreakingCollection {
  id: string;
  title: string;
  source: string;
  regionCodes: readonly string[];
}

/** A quarter from which a collection counts in some series, or no longer does. */
interface Edge {
  quarterId: QuarterId;
  does: 'BEGINS' | 'ENDS';
  series: LoadedSeries[];
}

function edgesOf(all: readonly LoadedSeries[]): Edge[] {
  const edges = new Map<string, Edge>();
  const add = (quarterId: QuarterId, does: Edge['does'], series: LoadedSeries) => {
    const key = `${quarterId} ${does}`;
    const edge = edges.get(key) ?? { quarterId, does, series: [] };
    edge.series.push(series);
    edges.set(key, edge);
  };
  for (const series of all) {
    const loaded = new Set(series.quarters);
    for (const quarter of loaded) {
      if (!loaded.has(previousQuarter(quarter))) add(quarter, 'BEGINS', series);
      if (!loaded.has(nextQuarter(quarter))) add(nextQuarter(quarter), 'ENDS', series);
    }
  }
  return [...edges.values()].sort((a, b) => `${a.quarterId} ${a.does}`.localeCompare(`${b.quarterId} ${b.does}`));
}

const sorted = <Word extends string>(words: readonly (Word | null)[]): Word[] =>
  [...new Set(words)].filter((word) => word !== null).sort();

type Subjects = Pick<BreakTouches, 'actions' | 'metrics' | 'stratifiers'>;

/** What is touched, in as few parts as say it exactly: measures that are divided by the same go together. */
function subjectsOf(series: readonly LoadedSeries[]): Subjects[] {
  const actions = sorted(series.map(({ action }) => action));
  const byStratifiers = new Map<string, Subjects>();
  for (const metric of sorted(series.map((each) => each.metric))) {
    const stratifiers = sorted(series.filter((each) => each.metric === metric).map(({ stratifier }) => stratifier));
    const alike = byStratifiers.get(stratifiers.join(' '))?.metrics ?? [];
    byStratifiers.set(stratifiers.join(' '), { actions: [], metrics: [...alike, metric], stratifiers });
  }
  const [first = { metrics: [], stratifiers: null }, ...others] = byStratifiers.values();
  return [{ ...first, actions }, ...others];
}

type Places = Pick<BreakTouches, 'areaCodes' | 'readings'>;

/**
 * Where it is touched. Of the boundaries of the time, the areas that hold anything of it. Those of today move with every
 * reorganisation, so that a list of them would lose the break: there all areas are touched.
 */
function placesOf(series: readonly LoadedSeries[], regionCodes: readonly string[]): Places[] {
  const areaCodes = sorted(series.map(({ areaCode }) => areaCode));
  if (regionCodes.every((code) => areaCodes.includes(code))) return [{ areaCodes: null, readings: null }];
  return [
    { areaCodes, readings: ['AS_WAS'] },
    { areaCodes: null, readings: ['AS_NOW'] },
  ];
}

const collected = 'a published collection, which asked in its own way and of its own choice of organisations';

function wordsOf({ quarterId, does }: Edge, title: string): Pick<ComparabilityBreak, 'title' | 'explanation'> {
  const from = quarterLabel(quarterId);
  const until = quarterLabel(previousQuarter(quarterId));
  const named = `“${title.length > 150 ? `${title.slice(0, 149)}…` : title}”`;
  return does === 'BEGINS'
    ? {
        title: `${named} begins to count`,
        explanation: `From ${from} on figures include answers that were loaded from ${collected}. Up to ${until} they do not.`,
      }
    : {
        title: `${named} ends`,
        explanation: `Up to ${until} figures include answers that were loaded from ${collected}. From ${from} on they do not.`,
      };
}

/** Whether an entry of the ledger was made by loading a collection. */
export function isBreakOfLoading(breakId: string, collectionId: string): boolean {
  return breakId === `loaded-${collectionId}` || breakId.startsWith(`loaded-${collectionId}-`);
}

/**
 * The breaks that a collection makes: at each quarter from which it counts in some series and each from which it no
 * longer does, for exactly these series. Quarters that it leaves out in between part it as well.
 */
export function breaksOfLoading(all: readonly LoadedSeries[], collection: BreakingCollection): ComparabilityBreak[] {
  const { id, title, source, regionCodes } = collection;
  return edgesOf(all).flatMap((edge) => {
    const places = placesOf(edge.series, regionCodes);
    const touched = subjectsOf(edge.series).flatMap((subjects) => places.map((place) => ({ ...subjects, ...place })));
    return touched.map((touches, index): ComparabilityBreak => ({
      id: `loaded-${id}-${edge.quarterId}-${edge.does.toLowerCase()}-${index + 1}`,
      occursOn: quarterStart(edge.quarterId),
      lastsUntil: null,
      kind: 'METHOD',
      ...wordsOf(edge, title),
      source: source.slice(0, 500),
      touches: { ...touches, levels: null },
    }));
  });
}

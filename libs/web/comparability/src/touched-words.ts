import { currentCatalogue, listInWords, metricDefinition, stratifierDefinition } from '@monitor/domain';
import type { AreaLevel } from '@monitor/domain';
import type { LedgerEntry } from './ledger-answer.js';

type Touches = LedgerEntry['touches'];

const levelWords: Record<AreaLevel, string> = {
  ENGLAND: 'England',
  REGION: 'regions',
  ICB: 'integrated care boards',
  ORGANISATION: 'single organisations',
};

/** The name of a domain or an action; codes are never shown. */
export function actionName(code: string): string {
  const domain = currentCatalogue().domains.find((each) => each.code === code);
  const action = currentCatalogue().actions.find((each) => each.code === code);
  return domain === undefined ? (action?.shortText ?? 'an action of an earlier edition') : `all of “${domain.name}”`;
}

function measures({ metrics, stratifiers }: Touches): string[] {
  if (metrics?.length === 0) return [];
  const which = metrics == null ? 'all' : listInWords(metrics.map((id) => metricDefinition(id).shortName));
  const by =
    stratifiers == null
      ? ''
      : ` by ${listInWords(stratifiers.map((each) => stratifierDefinition(each).label.toLowerCase()))}`;
  return [`Measures: ${which}${by}`];
}

function actions({ actions: codes }: Touches): string[] {
  if (codes?.length === 0) return [];
  return [`Actions: ${codes == null ? 'all' : listInWords(codes.map(actionName))}`];
}

function places({ touches: { levels }, areas }: Pick<LedgerEntry, 'touches' | 'areas'>): string {
  if (areas != null) return `Places: only ${listInWords(areas.map(({ shortName }) => `“${shortName}”`))}`;
  return levels == null
    ? 'Places: England, and all regions, boards and organisations'
    : `Places: ${listInWords(levels.map((level) => levelWords[level]))}`;
}

function readings({ readings: chosen }: Touches): string[] {
  if (chosen == null || chosen.length !== 1) return [];
  return chosen[0] === 'AS_WAS'
    ? ['Boundaries: those of each quarter; history restated on those of today is not touched']
    : ['Boundaries: only history restated on those of today'];
}

/** What a break touches, a line each: measures, actions, places, and how history is read. */
export function touchedWords(entry: Pick<LedgerEntry, 'touches' | 'areas'>): string[] {
  return [...measures(entry.touches), ...actions(entry.touches), places(entry), ...readings(entry.touches)];
}

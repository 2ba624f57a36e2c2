import type { FigureColumn } from '@monitor/domain';
import { changeLabels } from '../matrix/matrix-answer.js';
import type { EquityArea } from './equity-answer.js';
import type { GapRow } from './equity-rows.js';

/** Whether the gap closed, all of it or in part, because the group ahead fell: that is no success. */
export function isLevelledDown({ change }: Pick<EquityArea, 'change'>): boolean {
  return change === 'LEVELLED_DOWN' || change === 'LEVELLED_DOWN_IN_PART';
}

/** What has become of an area's gap, in a few words. */
export function changeInWords({ change }: Pick<EquityArea, 'change'>): string {
  return changeLabels[change].words;
}

/** The change beside the newest gap of each area. */
export function changeColumn(areas: readonly EquityArea[]): FigureColumn<GapRow> {
  const words = new Map(areas.map((each) => [each.area.code, changeInWords(each)]));
  const head = { kind: 'WORDS', key: 'change', header: 'Change', only: 'PAGE' } as const;
  return { ...head, read: ({ area }) => words.get(area.code) ?? '' };
}

import type { FigureColumn } from '@monitor/domain';
import type { EquityArea } from './equity-answer.js';
import type { GapRow } from './equity-rows.js';

/** How a gap closed, where it did: closing is no success where the group that was ahead fell. */
const narrowings = {
  LEVELLING_DOWN: 'Levelling down: the group ahead fell',
  BOTH_ENDS_MOVED: 'Narrowed, in part by levelling down',
  ONE_BEHIND_ROSE: 'Narrowed: the group behind rose',
} as const;

type Narrowing = keyof typeof narrowings;

/** The finding of the area's own page on how its gap has changed; undefined where no two quarters can be compared. */
function changeFinding({ findings }: Pick<EquityArea, 'findings'>) {
  return findings.find(({ kind }) => kind === 'GAP_CHANGE');
}

/** How the gap of the area itself closed, never how that of a part of it did. */
function narrowingOf(area: Pick<EquityArea, 'findings'>): Narrowing | undefined {
  const own = changeFinding(area)?.causes.filter(({ subject }) => subject === null) ?? [];
  return own.map(({ kind }) => kind).find((kind): kind is Narrowing => kind in narrowings);
}

/** Whether the gap closed, all of it or in part, because the group ahead fell. */
export function isLevelledDown(area: Pick<EquityArea, 'findings'>): boolean {
  const narrowing = narrowingOf(area);
  return narrowing === 'LEVELLING_DOWN' || narrowing === 'BOTH_ENDS_MOVED';
}

/** What has become of an area's gap, in a few words, as the finding of its own page decides it. */
export function changeInWords(area: Pick<EquityArea, 'findings'>): string {
  const finding = changeFinding(area);
  if (finding === undefined) return 'No two quarters to compare';
  if (finding.verdict === 'CANNOT_TELL') return 'Cannot tell';
  if (finding.verdict === 'ALIKE') return 'As before';
  const narrowing = narrowingOf(area);
  if (narrowing !== undefined) return narrowings[narrowing];
  return finding.cautions.some(({ kind }) => kind === 'HOW_NOT_TOLD') ? 'Narrowed, how cannot be told' : 'Widened';
}

/** The change beside the newest gap of each area. */
export function changeColumn(areas: readonly EquityArea[]): FigureColumn<GapRow> {
  const words = new Map(areas.map((each) => [each.area.code, changeInWords(each)]));
  const head = { kind: 'WORDS', key: 'change', header: 'Change', only: 'PAGE' } as const;
  return { ...head, read: ({ area }) => words.get(area.code) ?? '' };
}

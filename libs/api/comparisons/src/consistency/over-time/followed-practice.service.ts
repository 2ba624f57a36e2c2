import { practiceOverTime, practiceOverTimeSentence } from '@monitor/analysis';
import type { FollowedPractice as Followed, PracticeOfQuarters } from '@monitor/analysis';
import { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import type { Quarter } from '@monitor/api-reference';
import { toGap, toShare } from '@monitor/api-releases';
import { areasName, DomainError } from '@monitor/domain';
import type { Actor, Estimate } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ofPeers } from '../../peers/peers.js';
import { toArea } from '../../areas/to-area.js';
import { columnsAt, wholeKey, wholeOf } from '../columns.js';
import type { CountedView } from '../count-statuses.js';
import { tableOf } from '../practice/findings-of-practice.js';
import { answeredQuarters, PracticeHistoryReader } from '../practice/practice-history-reader.service.js';
import type { FollowedQuarter } from '../practice/practice-history-reader.service.js';
import type { FollowedArea, FollowedPractice } from './practice-over-time.type.js';

/** Follows what areas have in place over the quarters, of the same organisations. */
@Injectable()
export class FollowedPracticeService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(PracticeHistoryReader) private readonly history: PracticeHistoryReader,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /**
   * Follows one column of a view, or all together. Refuses (INPUT_NOT_UNDERSTOOD) a column that the view does not have.
   * @param key of the column; null for all together
   */
  async follow(actor: Actor, view: CountedView, key: string | null): Promise<FollowedPractice> {
    const columns = columnsAt(view.columns, key ?? wholeKey);
    if (columns.length === 0 && view.columns.length > 0) throw unknownColumn(key, view);
    const chosen = { ...view, columns };
    const answered = await this.history.read(actor, chosen);
    const quarterIds = answered.map(({ quarterId }) => quarterId);
    const labels = await this.tx.run(actor, (manager) => this.quarters.list(manager, quarterIds), { readOnly: true });
    const followed = followedIn(chosen, answered);
    const nation = englandOf(chosen);
    const ofNation = nation === null ? null : followedIn(nation, answered);
    const whole = wholeOf(columns);
    const { label, text } = key === null || key === wholeKey ? whole : (columns[0] ?? whole);
    return {
      column: { key: key ?? wholeKey, label, text },
      sentence: ofPeers(chosen.view, sentenceOf(followed, chosen, labels)),
      allowance: followed.allowance,
      england: nation === null || ofNation === null ? null : (toAreas(ofNation, nation, labels)[0] ?? null),
      areas: toAreas(followed, chosen, labels),
    };
  }
}

function followedIn(chosen: CountedView, answered: readonly FollowedQuarter[]): PracticeOfQuarters {
  const table = tableOf(chosen, answered.at(-1) ?? { state: '', actionCodes: [], organisations: [] });
  const counted = chosen.columns.flatMap(({ actionCodes }) => actionCodes);
  return practiceOverTime(table, answeredQuarters(answered, counted, table));
}

/** The same view with England as its one area; null where England is compared itself. */
function englandOf(chosen: CountedView): CountedView | null {
  const england = chosen.wholes.find(({ level }) => level === 'ENGLAND');
  if (england === undefined) return null;
  return {
    ...chosen,
    view: { ...chosen.view, level: 'ENGLAND', withinCode: null },
    counts: [england.counts],
    wholes: [],
  };
}

function unknownColumn(key: string | null, { columns }: CountedView): DomainError {
  const known = [wholeKey, ...columns.map((column) => column.key)].join(', ');
  return new DomainError('INPUT_NOT_UNDERSTOOD', `“${key}” is no column of this view. Use one of ${known}.`);
}

function sentenceOf(followed: PracticeOfQuarters, { view, counts }: CountedView, labels: readonly Quarter[]): string {
  const since = labels.find(({ id }) => id === followed.quarterIds[0])?.label ?? '';
  const nameOf = (code: string) => {
    const name = counts.find(({ areaCode }) => areaCode === code)?.areaName ?? code;
    return toArea(view.level, code, name).shortName;
  };
  return practiceOverTimeSentence(followed, { areas: areasName(view.level), nameOf, since });
}

function toAreas(
  { areas, quarterIds }: PracticeOfQuarters,
  view: CountedView,
  labels: readonly Quarter[],
): FollowedArea[] {
  const quarters = quarterIds.flatMap((id) => labels.find((label) => label.id === id) ?? []);
  return view.counts.flatMap(({ areaCode, areaName }) => {
    const found = areas.find(({ area }) => area === areaCode);
    if (found === undefined) return [];
    return {
      area: toArea(view.view.level, areaCode, areaName),
      regionCode: view.view.level === 'REGION' ? areaCode : (view.regions.get(areaCode) ?? null),
      organisations: found.organisations,
      points: quarters.map((quarter, at) => ({ quarter, inPlace: toShare(shareAt(found, at)) })),
      change: toGap({ ...found.change, ...told }),
      verdict: found.verdict,
    };
  });
}

const told = { status: 'PUBLISHED', method: 'of the same organisations, 95%', reason: null } as const;

function shareAt({ shares }: Followed, at: number): Estimate {
  return { ...(shares[at] ?? { value: null, lower: null, upper: null }), ...told };
}

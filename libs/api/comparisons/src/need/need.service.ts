import { needBesidePractice, needOfBoards } from '@monitor/analysis';
import type { BoardNeed } from '@monitor/analysis';
import { successorOfSubIcb } from '@monitor/api-reference';
import { catalogueOf, editionFor, loadedSentence, quarterEnd, readingSentence } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AreasReader } from '../areas/areas-reader.service.js';
import { toArea } from '../areas/to-area.js';
import { requireDomain } from '../consistency/columns.js';
import { countStatuses } from '../consistency/count-statuses.js';
import { practiceInColumn } from '../consistency/practice-in-column.js';
import type { CountedView } from '../consistency/count-statuses.js';
import type { AreaStatusCounts } from '../consistency/status-counts.query.js';
import { sentences } from '../loaded/sentences.js';
import type { NeedFilter } from './need-filter.input.js';
import { readBoardSuccessions, readNeedOfPlaces, readNewestIndex } from './need-index.query.js';
import type { KeptNeedIndex } from './need-index.query.js';
import type { BoardBesideNeed, NeedBesidePractice } from './need.type.js';

/** A view of boards with what is known of their need. */
interface CountedNeed extends CountedView {
  index: KeptNeedIndex | null;
  needs: ReadonlyMap<string, BoardNeed>;
}

/** The need of boards, from an index of somebody else's, beside what their organisations have in place. */
@Injectable()
export class NeedService {
  constructor(@Inject(AreasReader) private readonly areas: AreasReader) {}

  /** Sets need beside practice. Statuses of organisations are not personal data, and the index is public. Refuses an unknown domain. */
  async compare(actor: Actor, { domain, ...filter }: NeedFilter): Promise<NeedBesidePractice> {
    const boards = { ...filter, level: 'ICB' as const };
    const counted = await this.areas.compare(actor, boards, async (manager, view, areas) => {
      requireDomain(catalogueOf(editionFor(view.quarter.id)), domain);
      const statuses = await countStatuses(editionFor)(manager, view, areas);
      return { ...statuses, ...(await needOf(manager, view.reading.boundariesOn ?? quarterEnd(view.quarter.id))) };
    });
    const nation = { ...filter, level: 'ENGLAND' as const, boundaries: 'AS_WAS' as const };
    const england = await this.areas.compare(actor, nation, countStatuses(editionFor));
    return toNeedBesidePractice(counted, england.counts[0], domain);
  }
}

async function needOf(manager: EntityManager, day: string): Promise<Pick<CountedNeed, 'index' | 'needs'>> {
  const index = await readNewestIndex(manager);
  const places = index === null ? [] : await readNeedOfPlaces(manager, index.number);
  const needs = needOfBoards(places, await readBoardSuccessions(manager, day), successorOfSubIcb);
  return { index, needs };
}

function toNeedBesidePractice(
  { view, columns, counts, loadedSources, index, needs, regions }: CountedNeed,
  nation: AreaStatusCounts | undefined,
  domain: string,
): NeedBesidePractice {
  const column = columns.find(({ key }) => key === domain) ?? null;
  const england = practiceInColumn(nation, domain);
  const boards = counts.map((each) => ({
    ...toBoard(each, needs.get(each.areaCode)),
    ...practiceInColumn(each, domain),
  }));
  const { finding, standings } = needBesidePractice(
    boards.map((board) => ({ ...board, code: board.area.code, need: board.meanScore, inPlace: board.inPlace.value })),
    england.inPlace.value,
    { areas: new Map(boards.map(({ area }) => [area.code, area.shortName])), column: column?.label ?? domain },
  );
  const areas = boards.map((board): BoardBesideNeed => {
    const { code } = board.area;
    return { ...board, regionCode: regions.get(code) ?? null, standing: standings.get(code) ?? 'NOT_JUDGED' };
  });
  return {
    ...{ quarter: view.quarter, ...view.reading, index, finding, england: england.inPlace },
    column: column === null ? null : { key: column.key, label: column.label, text: column.text },
    areas: areas.sort((a, b) => (b.meanScore ?? -Infinity) - (a.meanScore ?? -Infinity)),
    source: sentences([
      `Practice: accepted returns for ${view.quarter.label}, self-reported by organisations.`,
      index === null
        ? ''
        : `Need: ${index.name} (${index.publisher}; ${index.licence}), the mean over the small areas of each board.`,
      loadedSentence(loadedSources),
      readingSentence(view.reading, 'STATUSES'),
    ]),
  };
}

function toBoard({ areaCode, areaName }: AreaStatusCounts, need: BoardNeed | undefined) {
  return {
    area: toArea('ICB', areaCode, areaName),
    meanScore: need?.meanScore ?? null,
    mostAtRiskShare: need?.mostAtRiskShare ?? null,
    isSharedOut: need?.isSharedOut ?? false,
  };
}

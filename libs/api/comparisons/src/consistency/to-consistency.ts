import { checkedShare, isLowResponse, responseRate, statusDistribution } from '@monitor/analysis';
import type { AnswersByArea, StatusDistribution as Distribution } from '@monitor/analysis';
import { toShare } from '@monitor/api-releases';
import { fewestInVerdict, loadedSentence, peerGroupLabel, statusLabel, readingSentence } from '@monitor/domain';
import type { AreaLevel, Estimate } from '@monitor/domain';
import type { AreasView } from '../areas/areas-reader.service.js';
import { ofPeers } from '../peers/peers.js';
import type { ComparedPeers } from '../peers/compared-peers.type.js';
import type { RegionsOfBoards } from '../areas/regions-of-boards.query.js';
import { toArea } from '../areas/to-area.js';
import { wholeOf } from './columns.js';
import type { Column } from './columns.js';
import type { CountedView } from './count-statuses.js';
import type { FindingsOfPractice } from './practice/findings-of-practice.js';
import type { AreaConsistency, Consistency, StatusDistribution } from './consistency.type.js';
import { sentences } from '../loaded/sentences.js';
import { claimedInPlace, possibleInPlace } from './possible-in-place.js';
import type { AreaStatusCounts } from './status-counts.query.js';

/** Why the returns of a region's boards may be fewer than those of the region. */
const inNoBoard =
  'A return of the region itself, or of another organisation that belongs to no board, counts for the region and for England, and in no board.';

/** Said where the view holds no trust of the kind that it is about. */
const noneAsked =
  'No trust of this kind is known to have been asked for a return here, so there is nothing to compare.';

/** Everything that the page needs: figures from the counts of one statement, what is said of them from organisations. */
export function toConsistency(
  compared: CountedView,
  { comparison: { columnToOpen, ...comparison }, found, checked }: FindingsOfPractice,
): Consistency {
  const { view, columns, counts, wholes, loadedSources, regions } = compared;
  const { quarter, level, reading, within, peers } = view;
  const sentence = counts.length === 0 && peers !== null ? noneAsked : ofPeers(view, comparison.sentence);
  return {
    madeFrom: { ...compared, found },
    quarter,
    level,
    within,
    peerGroup: toPeerGroup(view),
    ...reading,
    columns: columns.map(({ key, label, text }) => ({ key, label, text })),
    areas: counts.map((each) => areaConsistency(each, { level, columns, regions, checked: checked.get(level) })),
    wholes: wholes.map(({ level: whole, counts: each }) =>
      areaConsistency(each, { level: whole, columns, regions, checked: checked.get(whole) }),
    ),
    finding: sentence,
    comparison: { ...comparison, sentence },
    columnToOpen,
    source: sentences([
      `Accepted returns for ${quarter.label}, self-reported by organisations.`,
      peers?.note ?? '',
      loadedSentence(loadedSources),
      readingSentence(reading, 'STATUSES'),
      level === 'ICB' ? inNoBoard : '',
    ]),
    loadedSources,
  };
}

function toPeerGroup({ organisationType, peers }: AreasView): ComparedPeers | null {
  const group = peers?.group ?? organisationType;
  return group === null ? null : { group, label: peerGroupLabel(group), note: peers?.note ?? null };
}

interface AreaParts {
  level: AreaLevel;
  columns: Column[];
  regions: RegionsOfBoards;
  checked: AnswersByArea | undefined;
}

function areaConsistency(counts: AreaStatusCounts, { level, columns, regions, checked }: AreaParts): AreaConsistency {
  const checkedOf = checked?.get(counts.areaCode);
  const response = responseRate(counts.accepted, counts.expected);
  return {
    area: toArea(level, counts.areaCode, counts.areaName),
    regionCode: level === 'REGION' ? counts.areaCode : (regions.get(counts.areaCode) ?? null),
    expected: counts.expected,
    accepted: counts.accepted,
    response: toShare(response),
    isLowResponse: isLowResponse(response),
    cells: columns.map((column) => distributionIn(counts, column, checkedOf?.get(column.key))),
    overall: distributionIn(counts, wholeOf(columns), checkedOf?.get(wholeOf(columns).key)),
  };
}

function distributionIn({ cells, expectedOf }: AreaStatusCounts, column: Column, checkedNow = 0): StatusDistribution {
  const { key } = column;
  const distribution = statusDistribution(
    cells.find((cell) => cell.key === key) ?? { key, organisations: 0, counts: {} },
  );
  // A return may have been accepted, or taken out again, between the counts and the answers.
  const checked = Math.min(checkedNow, claimedInPlace(distribution.counts));
  return {
    ...toDistribution(distribution),
    possible: possibleInPlace(distribution, column, expectedOf),
    checked: {
      inPlace: toMarked(checkedShare(distribution, checked), distribution),
      possible: possibleInPlace(distribution, column, expectedOf, checked),
    },
  };
}

/** A share of few organisations stands outside every verdict. */
function toMarked(share: Estimate, { organisations }: Pick<Distribution, 'organisations'>) {
  return toShare(share, null, organisations < fewestInVerdict ? ['LOW_RELIABILITY'] : []);
}

function toDistribution({ inPlace, counts, ...cell }: Distribution): Omit<StatusDistribution, 'possible' | 'checked'> {
  return {
    ...cell,
    counts: counts.map(({ status, answers }) => ({ status, answers, label: statusLabel(status) })),
    inPlace: toMarked(inPlace, cell),
  };
}

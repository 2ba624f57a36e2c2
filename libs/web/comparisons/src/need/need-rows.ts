import { isUnreliable, shownValue } from '@monitor/domain';
import type { FigureColumn, FileFact } from '@monitor/domain';
import type { ScatterPoint } from '@monitor/web-charts';
import { areaColumns } from '../kit/area-columns.js';
import { standingLabels } from './need-answer.js';
import type { NeedAnswer, NeedBoard } from './need-answer.js';

/** Need and practice of each board, in numbers. */
export const needColumns: FigureColumn<NeedBoard>[] = [
  ...areaColumns<NeedBoard>('Integrated care board'),
  {
    ...{ kind: 'WORDS', key: 'meanScore', header: 'Mean score of need' },
    read: ({ meanScore, isSharedOut }) =>
      meanScore === null ? 'Not known' : `${meanScore.toFixed(2)}${isSharedOut ? ' (part shared out)' : ''}`,
    readForFile: ({ meanScore }) => meanScore?.toFixed(4) ?? '',
    sortBy: ({ meanScore }) => meanScore,
  },
  {
    ...{ kind: 'WORDS', key: 'mostAtRisk', header: 'Small areas among the fifth most at risk' },
    read: ({ mostAtRiskShare }) => (mostAtRiskShare === null ? 'Not known' : `${Math.round(mostAtRiskShare * 100)}%`),
    readForFile: ({ mostAtRiskShare }) => mostAtRiskShare?.toFixed(4) ?? '',
    sortBy: ({ mostAtRiskShare }) => mostAtRiskShare,
  },
  {
    ...{ kind: 'COUNT', key: 'organisations', header: 'Organisations that answered' },
    read: ({ organisations }) => organisations,
  },
  {
    ...{ kind: 'FIGURE', key: 'inPlace', header: 'Share in place', unit: 'SHARE', hasInterval: true },
    read: ({ inPlace }) => inPlace,
  },
  {
    ...{ kind: 'WORDS', key: 'standing', header: 'Beside England' },
    read: ({ standing }) => standingLabels[standing],
  },
];

/** The boards that have both figures, as points: those of the own region stand out. */
export function toNeedPoints(areas: readonly NeedBoard[], ownRegion: string): ScatterPoint[] {
  return areas.flatMap(({ area, regionCode, meanScore, inPlace, standing }) => {
    const share = shownValue(inPlace);
    if (meanScore === null || share === null) return [];
    return {
      ...{ key: area.code, label: area.shortName, x: meanScore, y: share, isUnreliable: isUnreliable(inPlace) },
      isStrong: ownRegion !== '' && regionCode === ownRegion,
      isNamed: standing === 'BELOW_ENGLAND' || (ownRegion !== '' && regionCode === ownRegion),
    };
  });
}

/** Boards of high need whose share lies below that of England, whether or not that may be chance. */
export function toAskAfter({ areas, england }: Pick<NeedAnswer, 'areas' | 'england'>): NeedBoard[] {
  const all = shownValue(england);
  return areas.filter(({ standing, inPlace }) => {
    const share = shownValue(inPlace);
    if (standing === 'BELOW_ENGLAND') return true;
    return standing === 'CANNOT_TELL' && share !== null && all !== null && share < all;
  });
}

/** What holds for all rows of the file. */
export function needFacts({ quarter, column, index }: NeedAnswer): FileFact[] {
  return [
    { header: 'Quarter', value: quarter.label },
    { header: 'Measure', value: 'Share in place' },
    { header: 'Domain or action', value: column?.text ?? '' },
    { header: 'Index of need', value: index === null ? '' : `${index.name} (${index.publisher})` },
    { header: 'Publication', value: 'None: live counts of organisations' },
  ];
}

import { formatCount, isUnreliable, shownValue, writeFigure } from '@monitor/domain';
import type { LatestFindingsQuery } from '@monitor/web-graphql';

type Regions = LatestFindingsQuery['regions'];
type Cell = Regions['areas'][number]['cells'][number];

/** One domain: where each region stands on a line from none to all in place. */
export interface PracticeStrip {
  key: string;
  label: string;
  /** What the strip shows, in words. */
  words: string;
  /** Shares from 0 to 1; null where there is none to show. */
  england: number | null;
  own: { share: number; lower: number | null; upper: number | null; isUnreliable: boolean } | null;
  others: number[];
}

/** Each domain with the own region, the others and England on one line. */
export function toPracticeStrips(
  { regions, england }: Pick<LatestFindingsQuery, 'regions' | 'england'>,
  ownRegion: string | null,
): PracticeStrip[] {
  return regions.columns.map(({ key, label }) => {
    const cellOf = (area: Regions['areas'][number] | undefined) => area?.cells.find((cell) => cell.key === key);
    const own = regions.areas.find(({ area }) => area.code === ownRegion);
    const ofEngland = cellOf(england.areas[0]);
    const ofOwn = cellOf(own);
    const share = ofOwn === undefined ? null : shownValue(ofOwn.inPlace);
    return {
      ...{ key, label },
      words: [
        ...(own === undefined || ofOwn === undefined
          ? []
          : [`${own.area.shortName} ${inWords(ofOwn)}, ${organisationsOf(ofOwn)}`]),
        ofEngland === undefined ? 'England not known' : englandInWords(ofEngland, own === undefined),
      ].join('; '),
      england: ofEngland === undefined ? null : shownValue(ofEngland.inPlace),
      own: ofOwn === undefined || share === null ? null : { share, ...limitsOf(ofOwn) },
      others: regions.areas
        .filter((area) => area !== own)
        .flatMap((area) => {
          const cell = cellOf(area);
          return cell === undefined ? [] : (shownValue(cell.inPlace) ?? []);
        }),
    };
  });
}

function limitsOf({ inPlace }: Cell) {
  return { lower: inPlace.lower, upper: inPlace.upper, isUnreliable: isUnreliable(inPlace) };
}

function inWords({ inPlace }: Cell): string {
  const { figure, limits } = writeFigure(inPlace);
  return limits === null ? figure : `${figure} (${limits})`;
}

/** Beside an own region, which has its interval, a figure is enough: the page of practice has the rest. */
function englandInWords(cell: Cell, isAlone: boolean): string {
  return isAlone ? `England ${inWords(cell)}, ${organisationsOf(cell)}` : `England ${writeFigure(cell.inPlace).figure}`;
}

function organisationsOf({ organisations }: Cell): string {
  return `${formatCount(organisations)} ${organisations === 1 ? 'organisation' : 'organisations'}`;
}

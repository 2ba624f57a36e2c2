import { gapFigure } from '@monitor/domain';
import type { StillRow } from '@monitor/web-charts';
import type { LatestPublicationQuery } from '@monitor/web-graphql';

export type LatestAnswer = NonNullable<LatestPublicationQuery['latestPublication']>;
export type LatestGap = LatestAnswer['gaps'][number];

/** The gaps as they are drawn: one that is not shown has no point, and the sign of the reason beside its name. */
export function toStillRows(gaps: readonly LatestGap[]): StillRow[] {
  return gaps.map(({ areaCode, areaName, value, lower, upper, text }) => ({
    key: areaCode,
    label: areaName,
    figure: gapFigure({ status: value === null ? 'NOT_COMPUTABLE' : 'PUBLISHED', value, lower, upper }),
    text: value === null ? text : '',
  }));
}

/** Files of a publication, by what they are for. */
export function filesOf(number: number): { href: string; label: string }[] {
  const at = (name: string) => `/releases/${number}/${name}`;
  return [
    { href: at('figures.xlsx'), label: 'All figures as an Excel workbook' },
    { href: at('figures.csv'), label: 'All figures as a CSV file' },
    { href: at('dictionary.csv'), label: 'What each column and code means (CSV)' },
    { href: at('manifest.json'), label: 'All files, with their sizes and hashes (JSON)' },
  ];
}

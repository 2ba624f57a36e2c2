import { formatCount, formatDay, listInWords } from '@monitor/domain';
import type { PreviewAnswer } from '../../reorganisation-answer.js';

type Preview = Pick<PreviewAnswer, 'series' | 'movedReturns' | 'readOn' | 'changedRegions' | 'isEnglandUnchanged'>;

/** What becomes of the published figures, in sentences. */
export function seriesFinding({ series, movedReturns, readOn, ...totals }: Preview): string[] {
  const day = formatDay(readOn);
  if (movedReturns === 0) {
    return ['No accepted return counts elsewhere, so no published figure reads differently.'];
  }
  const figures = series.reduce((sum, each) => sum + each.figures, 0);
  const estimated = series.reduce((sum, each) => sum + each.estimated, 0);
  const returns =
    movedReturns === 1 ? 'One accepted return counts' : `${formatCount(movedReturns)} accepted returns count`;
  const marked =
    estimated === 0
      ? 'None of them is shared out by weights, so none becomes an estimate.'
      : `${formatCount(estimated)} of them are shared out by weights, become estimates and are marked [e].`;
  return [
    `${returns} for other areas when history is read on the boundaries of ${day}. ${formatCount(figures)} figures of boards then read differently; figures on the boundaries of each quarter stay as they are. ${marked}`,
    totalsInWords(totals),
  ];
}

function totalsInWords({
  changedRegions,
  isEnglandUnchanged,
}: Pick<Preview, 'changedRegions' | 'isEnglandUnchanged'>): string {
  const england = isEnglandUnchanged
    ? 'Totals of England stay the same, for every figure: this was added up, not assumed.'
    : 'Totals of England would change. This must not happen: do not approve it, and tell whoever runs this service.';
  if (changedRegions.length === 0) return `${england} So do totals of every region.`;
  return `${england} Totals of ${listInWords(changedRegions)} change, because organisations or parts of them go from one region to another.`;
}

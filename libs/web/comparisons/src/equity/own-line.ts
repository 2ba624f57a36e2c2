import { lineFigure, lineSentence, writeFigure } from '@monitor/domain';
import type { FileFact } from '@monitor/domain';
import { latestShown } from './equity-answer.js';
import type { EquityArea } from './equity-answer.js';

/** The line in a file of the gaps. */
export function lineFact(line: number): FileFact {
  return { header: 'Line drawn by the reader, percentage points', value: writeFigure(lineFigure(line)).figure };
}

/** How far the newest gap that is shown lies from the line. */
export function lineOfArea(area: EquityArea, line: number): string {
  const latest = latestShown(area, ({ difference }) => difference);
  return lineSentence(line, latest?.difference, latest?.quarter.label ?? '');
}

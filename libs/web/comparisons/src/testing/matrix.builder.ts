import type { MatrixAnswer, MatrixGap } from '../matrix/matrix-answer.js';
import { closedQuarter, gap, namedArea } from './answers.builder.js';

/** Registration by deprivation, as before, unless told otherwise. */
export function matrixGap(known: Partial<MatrixGap> = {}): MatrixGap {
  return {
    metric: { id: 'M01', shortName: 'NHS App registration' },
    stratifier: { stratifier: 'DEPRIVATION', label: 'Deprivation' },
    pair: 'least deprived fifth less most deprived fifth',
    quarter: closedQuarter,
    organisations: 9,
    difference: gap(),
    change: 'AS_BEFORE',
    changeFinding: null,
    ...known,
  };
}

/** The gaps of London. */
export function matrixAnswer(gaps: MatrixGap[]): MatrixAnswer {
  return {
    area: namedArea('London', 'Y56'),
    quarter: closedQuarter,
    boundaries: 'AS_WAS',
    sentence: 'Of 1 gap in London, none can be said to have changed.',
    allowance: 'Allows for all 2 comparisons.',
    source: 'Accepted returns.',
    gaps,
  };
}

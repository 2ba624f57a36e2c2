import { detectableDifference } from '../findings/detectable.js';
import type { Allowance, Detectable } from '../findings/finding.js';
import { practiceMargin } from './alike-within-margin.js';
import type { PracticeTable } from './practice-table.js';
import type { StandsApart } from './stands-apart.js';

/** Answers of all organisations in one column. */
interface ColumnAnswers {
  share: number;
  perOrganisation: number;
  /** How much more the shares of organisations vary than if answers of one were not alike. */
  designEffect: number;
}

/**
 * What it would take to tell: the difference in the share in place that an area in the middle of all would have had to
 * show against the others. Null where it cannot be worked out, as where all have it in place, or none.
 */
export function detectablePractice(
  table: PracticeTable,
  { judged }: Pick<StandsApart, 'judged'>,
  { confidence }: Pick<Allowance, 'confidence'>,
): Detectable | null {
  const places = [...judged.isJudged.keys()]
    .filter((place) => judged.isJudged[place] === 1)
    .sort((one, other) => judged.inside[one]! - judged.inside[other]! || one - other);
  const middle = places[Math.floor(places.length / 2)];
  if (middle === undefined) return null;
  const { share, perOrganisation, designEffect } = answersIn(table, middle % table.columns.length);
  if (!(share > 0 && share < 1)) return null;
  return detectableDifference({
    ...{ share, designEffect, confidence, wanted: practiceMargin },
    inGroup: { organisations: judged.inside[middle]!, perOrganisation },
    inRest: { organisations: judged.elsewhere[middle]!, perOrganisation },
  });
}

function answersIn({ organisations, columns, applicable, inPlace }: PracticeTable, column: number): ColumnAnswers {
  let [answering, answers, places, sum, squares] = [0, 0, 0, 0, 0];
  organisations.forEach((_, row) => {
    const cell = row * columns.length + column;
    if (applicable[cell] === 0) return;
    const share = inPlace[cell]! / applicable[cell]!;
    answering += 1;
    answers += applicable[cell]!;
    places += inPlace[cell]!;
    sum += share;
    squares += share * share;
  });
  const share = places / answers;
  const perOrganisation = answers / answering;
  const variance = (squares - sum ** 2 / answering) / (answering - 1);
  const designEffect = Math.max((variance * perOrganisation) / (share * (1 - share)), 1);
  return { share, perOrganisation, designEffect };
}

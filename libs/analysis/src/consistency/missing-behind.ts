import type { Caution } from '../findings/finding.js';
import { areaNamed, columnNamed } from '../findings/words/practice-names.js';
import type { PracticeNames } from '../findings/words/practice-names.js';
import type { AnsweredSide } from '../non-response/judge-missing.js';
import { missingCautions } from '../non-response/missing-cautions.js';
import type { ClaimedDifference } from '../non-response/missing-cautions.js';
import type { AskedOfView } from './asked-of-view.js';
import { practiceSteps } from './practice-table.js';
import type { PracticeTable } from './practice-table.js';
import { stepOfDifference } from './share-at-step.js';
import type { PlaceApart } from './stands-apart.js';

/**
 * What the missing returns mean for a view: which areas answered too little, and of each place that is named as standing
 * apart whether that holds whatever they say, at the status at which it stands apart.
 */
export function missingBehind(
  table: PracticeTable,
  named: readonly PlaceApart[],
  names: PracticeNames,
  asked: AskedOfView,
): Caution[] {
  const responses = table.areas.flatMap((code) => {
    const { accepted = 0, expected = 0 } = asked.areas.get(code) ?? {};
    return expected === 0 ? [] : [{ code, name: areaNamed(names, code), accepted, expected }];
  });
  const places = named.flatMap((place) => toClaimed(table, place, names, asked));
  return missingCautions(responses, places);
}

/** A place whose plain shares lie the other way is told apart by its mix of types: bounds of plain shares say nothing. */
function toClaimed(
  table: PracticeTable,
  place: PlaceApart,
  names: PracticeNames,
  asked: AskedOfView,
): ClaimedDifference[] {
  const { own, others } = sidesOf(table, place, asked);
  const [lower, higher] = place.z < 0 ? [own, others] : [others, own];
  if (!(lower.inPlace / lower.applicable < higher.inPlace / higher.applicable)) return [];
  const [code = '', key = ''] = [table.areas[place.area], table.columns[place.column]];
  return [{ code, name: `${areaNamed(names, code)} in ${columnNamed(names, key)}`, lower, higher }];
}

/** An area and all others at the step of the scale at which they differ most. */
export function sidesOf(
  table: PracticeTable,
  place: PlaceApart,
  asked: AskedOfView,
): { own: AnsweredSide; others: AnsweredSide } {
  const step = stepOfDifference(table, place);
  const own = { inPlace: 0, applicable: 0, missing: owedBy(table, place, asked, (area) => area === place.area) };
  const others = { inPlace: 0, applicable: 0, missing: owedBy(table, place, asked, (area) => area !== place.area) };
  for (let row = 0; row < table.areaOf.length; row += 1) {
    const side = table.areaOf[row] === place.area ? own : others;
    const cell = row * table.columns.length + place.column;
    side.inPlace += table.reached[cell * practiceSteps + step] ?? 0;
    side.applicable += table.applicable[cell] ?? 0;
  }
  return { own, others };
}

/** What each missing return owes in a column: who is expected of a type, less those of it who answered. */
function owedBy(
  table: PracticeTable,
  { column }: { column: number },
  asked: AskedOfView,
  isWanted: (area: number) => boolean,
): number[] {
  const answering = new Map<string, number>();
  table.areaOf.forEach((area, row) => {
    const key = `${area} ${table.types[table.typeOf[row] ?? 0] ?? ''}`;
    answering.set(key, (answering.get(key) ?? 0) + 1);
  });
  const askedOf = asked.askedOf.get(table.columns[column] ?? '') ?? {};
  return table.areas.flatMap((code, area) => {
    if (!isWanted(area)) return [];
    return Object.entries(asked.areas.get(code)?.expectedOf ?? {}).flatMap(([type, expected = 0]) => {
      const missing = Math.max(expected - (answering.get(`${area} ${type}`) ?? 0), 0);
      const owed = askedOf[type] ?? 0;
      return owed === 0 ? [] : new Array<number>(missing).fill(owed);
    });
  });
}

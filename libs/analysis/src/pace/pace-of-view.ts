import type { Limited } from '../findings/finding-figure.js';
import { comparePace } from './compare-pace.js';
import type { PaceVerdict } from './compare-pace.js';
import { detectablePace } from './detectable-pace.js';
import { orderOfActions } from './order-of-actions.js';
import type { OrderOfActions } from './order-of-actions.js';
import type { PaceTable } from './pace-history.js';
import { curveOf, paceOfGroup, pointAt, quartersOfYear } from './pace-of-group.js';
import type { PaceOfGroup } from './pace-of-group.js';
import { orderWords, paceWords } from './pace-words.js';
import type { PaceNames, WordedGroup } from './pace-words.js';
import { spellsOfView } from './spells-of-view.js';
import type { NotFollowed, OwnedSpell } from './spells-of-view.js';

/** What is compared in a view. */
export interface PaceView {
  table: PaceTable;
  /** Codes of what is compared, in the order in which it is shown. */
  groups: readonly string[];
  /** Whether those are types of organisation. */
  isOfTypes: boolean;
  names: PaceNames;
}

/** A group of a view with its verdict. */
export interface ComparedGroup extends PaceOfGroup {
  group: string;
  verdict: PaceVerdict;
}

/** From plan to practice in a view. */
export interface PaceOfView extends NotFollowed {
  /** All organisations together. */
  whole: PaceOfGroup;
  groups: ComparedGroup[];
  sentence: string;
  /** How the sentences allow for everything that the view compares, in words. */
  allowance: string;
  order: OrderOfActions;
  orderSentence: string;
}

/** How long plans take in a view, where they take longer, and which actions come first. */
export function paceOfView({ table, groups, isOfTypes, names }: PaceView): PaceOfView {
  const { spells, ...notFollowed } = spellsOfView(table, isOfTypes);
  const { verdicts, judged, allowance } = comparePace(spells, groups);
  const own = byGroup(spells);
  const compared = groups.map((group): ComparedGroup => ({
    ...{ group, verdict: verdicts.get(group) ?? 'TOO_FEW' },
    ...paceOfGroup(own.get(group) ?? []),
  }));
  const isTold = compared.some(({ verdict }) => verdict === 'LONGER' || verdict === 'SHORTER');
  const order = orderOfActions(table, allowance.confidence);
  return {
    ...notFollowed,
    whole: paceOfGroup(spells),
    groups: compared,
    sentence: paceWords({
      groups: compared.map((each) => toWorded(each, spells)),
      detectable: isTold ? null : detectablePace(spells, allowance.confidence, names.groups.one),
      ...{ judged, names },
    }),
    allowance: allowance.sentence,
    order,
    orderSentence: orderWords(order, names),
  };
}

function byGroup(spells: readonly OwnedSpell[]): Map<string, OwnedSpell[]> {
  const groups = new Map<string, OwnedSpell[]>();
  for (const spell of spells) {
    const own = groups.get(spell.group);
    if (own === undefined) groups.set(spell.group, [spell]);
    else own.push(spell);
  }
  return groups;
}

/** What others have in place within a year is worked out for those alone that the sentence may name. */
function toWorded({ group, verdict, withinYear }: ComparedGroup, spells: readonly OwnedSpell[]): WordedGroup {
  const isNamed = verdict === 'LONGER' || verdict === 'SHORTER';
  return { ...{ group, verdict, withinYear }, elsewhere: isNamed ? elsewhereThan(group, spells) : null };
}

function elsewhereThan(group: string, spells: readonly OwnedSpell[]): Limited | null {
  const others = spells.filter((spell) => spell.group !== group);
  const isFollowed = others.some(({ duration }) => duration >= quartersOfYear);
  if (!isFollowed) return null;
  return { value: pointAt(curveOf(others), quartersOfYear)?.ended ?? 0, lower: null, upper: null };
}

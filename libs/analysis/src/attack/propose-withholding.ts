import { lossOrder, rowsOf, together } from './withholding.js';
import type { Hideable, Withholding } from './withholding.js';

/** How many ways out are offered for one problem. */
const mostProposals = 3;

/**
 * What to hide so that an attack fails, the least loss first: one sum where one is enough, else a set of sums of which
 * none can be shown after all. Nothing where it succeeds by what was published before alone.
 * @param all the sums that may be hidden, the least loss first
 * @param failsWithout whether the attack fails once rows are hidden
 */
export function proposeWithholding(
  all: readonly Hideable[],
  failsWithout: (rows: ReadonlySet<number>) => boolean,
): Withholding[] {
  if (!failsWithout(rowsOf(all))) return [];
  const single: Withholding[] = [];
  for (const each of all) {
    if (single.length === mostProposals) return single;
    if (failsWithout(rowsOf([each]))) single.push(each.withholding);
  }
  return single.length > 0 ? single : [together(leastSet(all, failsWithout).map(({ withholding }) => withholding))];
}

/** Hides all, and shows again what can be shown, the greatest loss first. */
function leastSet(all: readonly Hideable[], failsWithout: (rows: ReadonlySet<number>) => boolean): Hideable[] {
  let hidden = [...all];
  for (const each of [...all].sort((one, other) => lossOrder(other.withholding, one.withholding))) {
    const fewer = hidden.filter((other) => other !== each);
    if (failsWithout(rowsOf(fewer))) hidden = fewer;
  }
  return hidden;
}

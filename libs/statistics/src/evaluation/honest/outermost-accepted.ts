/** Where to look for accepted effects. */
export interface Search {
  centre: number;
  /** Distance between effects that are tried; the limits are then refined far below it. */
  step: number;
  steps: number;
}

/** The outermost accepted effects; `open` where the outermost that was tried is accepted. */
export type AcceptedEffects = { isEmpty: true } | { isEmpty: false; lower: number; upper: number; isOpen: boolean };

const halvings = 20;

/** The lowest and highest effect that a test accepts, from the outside in. */
export function outermostAccepted(isAccepted: (effect: number) => boolean, search: Search): AcceptedEffects {
  const upper = outermost(isAccepted, search, 1);
  if (!upper) return { isEmpty: true };
  const lower = outermost(isAccepted, search, -1) ?? upper;
  return { isEmpty: false, lower: lower.at, upper: upper.at, isOpen: lower.isOpen || upper.isOpen };
}

function outermost(isAccepted: (effect: number) => boolean, { centre, step, steps }: Search, direction: 1 | -1) {
  for (let i = steps; i >= -steps; i--) {
    const at = centre + direction * i * step;
    if (!isAccepted(at)) continue;
    return i === steps ? { at, isOpen: true } : { at: edge(isAccepted, at, direction * step), isOpen: false };
  }
  return null;
}

/** The edge between an accepted effect and a rejected one a step further out. */
function edge(isAccepted: (effect: number) => boolean, accepted: number, step: number): number {
  let inside = accepted;
  let width = step;
  for (let halving = 0; halving < halvings; halving++) {
    width /= 2;
    if (isAccepted(inside + width)) inside += width;
  }
  return inside;
}

/** Steps that figures of a change are rounded to, in shares: from a tenth of a point to half a point. */
const steps = [0.001, 0.002, 0.005];

/** The finest step that is as coarse as is wanted; null where half a point is too fine. */
export function roundingStep(wanted: number): number | null {
  return steps.find((step) => step >= wanted) ?? null;
}

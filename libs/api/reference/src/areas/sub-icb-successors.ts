/**
 * Where a split board's sub-ICB locations (until June 2022: clinical commissioning groups) went on 1 April 2026.
 * Frimley (D4U1Y) is not here: it was divided within its one location.
 */
const successors = new Map([
  ['06L', 'T6Y0W'],
  ['07K', 'T6Y0W'],
  ['06T', 'D7T5G'],
  ['06K', 'S1Y5D'],
  ['06N', 'S1Y5D'],
  ['07H', 'D7T5G'],
]);

/** ODS code of the board that took over a sub-ICB location of a split board; undefined where that is not known. */
export function successorOfSubIcb(subIcbCode: string): string | undefined {
  return successors.get(subIcbCode);
}

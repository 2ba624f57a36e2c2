/** The largest file of a collection that is read in, in bytes: 50 MiB. */
export const largestFile = 50 * 1024 * 1024;

const mebibyte = 1024 * 1024;

/** How a file that is too large becomes several, in two sentences. */
export const howToDivide =
  'Divide it by question, or by organisation, so that all rows of one organisation, quarter and question stay in one part, and repeat the headings in each. Then read each part in by the same mapping, as a collection of its own.';

/** Why a file is not read in, and what to do; null where it is no larger than the largest. `bytes`: its size, or as much of it as came. */
export function whyTooLarge(bytes: number): string | null {
  if (bytes <= largestFile) return null;
  // Rounded up: “50.0 MiB, at most 50 MiB” would be no reason.
  const found = (Math.ceil((bytes / mebibyte) * 10) / 10).toFixed(1);
  return `The file has ${found} MiB or more. Wanted is one of at most ${largestFile / mebibyte} MiB. ${howToDivide}`;
}

import type { ShownReturn } from './return-context.js';

/** Numbers of the editions by which a return and all that it is compared with are read. */
export function editionsOfReturn({ edition, draft, submitted, previous, earlierCounts }: ShownReturn): number[] {
  const contents = [draft, submitted, previous, ...earlierCounts];
  return [edition, ...contents.flatMap((content) => content?.edition ?? [])];
}

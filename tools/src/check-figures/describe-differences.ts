import type { RollupDifference } from '@monitor/api-returns';

const listedAtMost = 20;

/** What a check of the rollups found, in lines to read. */
export function describeDifferences(differences: readonly RollupDifference[]): string[] {
  if (differences.length === 0) {
    return [
      'The counts of organisations behind every comparison are what the accepted returns add up to, in both readings, and nowhere are more accepted than expected.',
    ];
  }
  const lines = differences.slice(0, listedAtMost).map(inWords);
  const more = differences.length - lines.length;
  return [
    `Found ${differences.length} figures that are not what the accepted returns add up to:`,
    ...lines,
    ...(more > 0 ? [`  … and ${more} more`] : []),
    'Publish nothing from this database until the cause is known.',
  ];
}

function inWords({ rollup, cell, kept, recomputed }: RollupDifference): string {
  if (rollup === 'OVERFULL') return `  ${rollup} ${cell}: more returns accepted than expected (${kept})`;
  return `  ${rollup} ${cell}: kept ${kept}, returns add up to ${recomputed}`;
}

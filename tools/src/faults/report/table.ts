import type { FaultReport } from '../fault-run.js';
import { isKept } from '../fault-run.js';

const columns = [
  'Run',
  'Faults',
  'Acknowledged',
  'Lost',
  'Doubled',
  'Untrue',
  'Silent',
  'Retry',
  'Ready s',
  'Write s',
  '',
];
const widths = [18, 6, 36, 4, 7, 6, 6, 5, 11, 11, 0];

/** The heading of the table. */
export const heading = (): string => line(columns);

/** One run as a line of the table. */
export function describeReport(report: FaultReport): string {
  if (report.notRun !== null) return `${report.name.padEnd(widths[0] ?? 0)}  not run: ${report.notRun}`;
  const { faults, acknowledged, lost, doubled, untruthful, unanswered, toldToRetry } = report;
  return line([
    report.name,
    String(faults),
    Object.entries(acknowledged)
      .map(([kind, count]) => `${kind.replace('_', ' ').toLowerCase()} ${count}`)
      .join(', '),
    String(lost.length),
    String(doubled.length),
    String(sum(untruthful)),
    String(sum(unanswered)) + (report.unansweredIs === 'A_FAULT' ? '' : '*'),
    String(sum(toldToRetry)),
    medianAndMost(report.secondsToReady),
    medianAndMost(report.secondsToWrite),
    isKept(report) ? 'kept' : 'BROKEN',
  ]);
}

export const legend =
  'Untrue: answers that say nothing, too little or what is not so. Silent: requests that nobody answered (* as the fault ' +
  'ends whoever would answer). Retry: told to try again, and when. Seconds after each fault: median/most.';

const mostLines = 6;

/** What went wrong in a run, and what was said, one line each. */
export function describeDetails(report: FaultReport): string[] {
  const counted = Object.entries(report.untruthful).map(([why, times]) => `untrue ${times} times: ${why}`);
  const silent = Object.entries(report.unanswered).map(([why, times]) => `unanswered ${times} times: ${why}`);
  const figures = report.figuresThatDiffer
    ? [`${report.figuresThatDiffer} figures differ from the accepted returns`]
    : [];
  const groups = [
    report.lost.map((what) => `LOST ${what}`),
    report.doubled.map((what) => `DOUBLED ${what}`),
    figures,
    report.broken.map((what) => `broken: ${what}`),
    counted,
    report.unansweredIs === 'A_FAULT' ? silent : [],
    report.measured,
    report.messages.map((message) => `said: ${message}`),
  ];
  return groups.flatMap((lines) => shortened(lines).map((text) => `    ${text}`));
}

const shortened = (lines: string[]): string[] =>
  lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more such lines`];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join('  ')
    .trimEnd();

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

function medianAndMost(seconds: readonly number[]): string {
  if (seconds.length === 0) return '–';
  const sorted = [...seconds].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${median.toFixed(2)}/${(sorted.at(-1) ?? 0).toFixed(2)}`;
}

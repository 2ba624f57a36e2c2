import type { Progress } from '@monitor/api-organisations';

/** Where progress is written: standard error, so that what is told can be piped. */
export interface ProgressOutput {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

const onTerminalEveryMs = 100;
const elsewhereEveryMs = 3_000;

/** Progress as one line, and its end. */
export interface ProgressLine {
  report: Progress;
  /** Clears the line, before anything else is told. */
  clear: () => void;
}

function sayProgress(step: string, done: number | undefined, total: number | undefined): string {
  if (done === undefined || total === undefined) return `${step} …`;
  return `${step}: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`;
}

/**
 * Shows progress: on a terminal as a line that is rewritten, elsewhere as a plain line every three seconds.
 * @param now milliseconds of a clock
 */
export function progressLine(output: ProgressOutput, now: () => number = () => performance.now()): ProgressLine {
  const isTerminal = output.isTTY === true;
  let written: { atMs: number; step: string } | null = isTerminal ? null : { atMs: now(), step: '' };
  const report: Progress = (step, done, total) => {
    const passedMs = written === null ? Infinity : now() - written.atMs;
    const isNewStep = isTerminal && step !== written?.step;
    if (!isNewStep && passedMs < (isTerminal ? onTerminalEveryMs : elsewhereEveryMs)) return;
    written = { atMs: now(), step };
    const line = sayProgress(step, done, total);
    output.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  };
  const clear = () => {
    if (isTerminal && written !== null) output.write('\r\u001b[K');
    if (isTerminal) written = null;
  };
  return { report, clear };
}

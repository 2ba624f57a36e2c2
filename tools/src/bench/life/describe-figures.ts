import type { LifeFigures } from './figures.js';
import { lifeMutations } from './web-operation.js';

const limits = { statements: 50, ratio: 0.35 };

/** Prints what is promised of the whole, which is not in seconds; exit code 1 when a promise is missed. */
export function describeFigures(figures: LifeFigures): void {
  const { returnsPerSecond, processorMs, ratio, statementsPerReturn, mutations, wrongRollups } = figures;
  const [server, postgres, driver, postgresByPg] = [
    processorMs.server,
    processorMs.postgres,
    processorMs.driver,
    processorMs.postgresByPg,
  ].map((ms) => ms.toFixed(1));
  const [product, pg] = [returnsPerSecond.product, returnsPerSecond.pg].map((speed) => speed.toFixed(1));
  console.log(`Returns a second: ${product} through the server, ${pg} by the driver alone`);
  console.log(`Processor time of a return through the server: ${server} ms of its own, ${postgres} ms of PostgreSQL`);
  console.log(
    `Processor time of a return by the driver alone: ${driver} ms of its own, ${postgresByPg} ms of PostgreSQL`,
  );
  const [half, lowest, highest] = [ratio.median, ratio.lowest, ratio.highest].map((found) => found.toFixed(3));
  promise(`Ratio: ${half} (${lowest} to ${highest}), at least ${limits.ratio}`, ratio.median >= limits.ratio);
  promise(
    `Statements for one return: ${statementsPerReturn}, at most ${limits.statements}`,
    statementsPerReturn <= limits.statements,
  );
  promise(`Cells of the rollups that differ from the facts: ${wrongRollups}, none allowed`, wrongRollups === 0);
  for (const name of lifeMutations) {
    const { count, p50, p95, p99 } = mutations[name];
    const times = [p50, p95, p99].map((time) => time.toFixed(1)).join(' / ');
    console.log(`${name}: ${times} ms (half, 95 and 99 of 100; ${count} sent)`);
  }
}

function promise(line: string, isKept: boolean): void {
  console.log(isKept ? line : `${line}  missed`);
  if (!isKept) process.exitCode = 1;
}

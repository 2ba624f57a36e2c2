import { readArguments, usage } from './arguments.js';
import { attackWorld, usualSampling } from './attack-world.js';
import { loadSolver } from './attacks/solver.js';
import { givenAway, outcomeTable } from './outcome-table.js';
import { makeWorld } from './worlds/make-world.js';

/**
 * `npm run check:disclosure` attacks the figures of invented worlds: shown live, as they were once, and in publications;
 * exit code 1 where publications give anything away.
 */
const asked = readArguments(process.argv.slice(2));
if (asked === null) {
  console.error(usage);
  process.exit(2);
}
const solver = await loadSolver();
const begun = Date.now();
const outcomes = Array.from({ length: asked.worlds }, (_, index) => {
  const outcome = attackWorld(makeWorld(asked.from + index), solver, usualSampling);
  const told = givenAway([outcome]);
  if (told.length > 0) console.error(`World ${asked.from + index} gives something away: ${told.join('; ')}.`);
  const seconds = Math.round((Date.now() - begun) / 1000);
  if ((index + 1) % 10 === 0) console.error(`${index + 1} of ${asked.worlds} worlds after ${seconds} s`);
  return outcome;
});
console.log(`${asked.worlds} worlds from seed ${asked.from} on`);
for (const line of outcomeTable(outcomes)) console.log(line);
const told = givenAway(outcomes);
if (told.length > 0) {
  console.log(`\nPublications give something away: ${told.join('; ')}.`);
  process.exitCode = 1;
}

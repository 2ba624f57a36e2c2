import { readArguments, usage } from './arguments.js';
import { tryWorld } from './trial.js';
import { editionsLine, powerTable, tooOftenWrong, trialTable } from './trial-table.js';
import { worldsNamed } from './worlds/all-worlds.js';

/**
 * `npm run check:claims` invents worlds of which it knows what is so, lets the rules of the first edition and those of
 * today speak of them, and prints how often each was right, wrong, or said that it cannot tell; exit code 1 where a rule
 * of today is wrong more often than once in twenty.
 */
const asked = readArguments(process.argv.slice(2));
const worlds = asked === null ? [] : worldsNamed(asked.world);
if (asked === null || worlds.length === 0) {
  if (asked !== null) console.error(`There is no world “${asked.world}”. Its name stands in worlds/*-worlds.ts.`);
  console.error(usage);
  process.exit(2);
}
const begun = Date.now();
const tallies = worlds.flatMap((world) => {
  const tried = tryWorld(world, asked);
  console.error(`${world.name} after ${Math.round((Date.now() - begun) / 1000)} s`);
  return tried;
});
console.log(`${worlds.length} worlds, ${asked.draws} draws each, from seed ${asked.seed} on`);
console.log(editionsLine());
for (const line of [...trialTable(tallies), '', ...powerTable(tallies)]) console.log(line);
const wrong = tooOftenWrong(tallies);
if (wrong.length > 0) {
  console.log(`\nWrong more often than once in twenty: ${wrong.join('; ')}.`);
  process.exitCode = 1;
}

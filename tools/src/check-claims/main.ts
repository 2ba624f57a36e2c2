import { readArguments, usage } from './arguments.js';
import type { TrialAsked } from './arguments.js';
import { evaluationTable, unsoundAnswers } from './evaluations/evaluation-table.js';
import { plantedWorlds } from './evaluations/planted-worlds.js';
import { tryEvaluation } from './evaluations/try-evaluation.js';
import {
  correlations,
  coverageTable,
  organisationCounts,
  tooNarrow,
  tryIntervals,
} from './intervals/coverage-table.js';
import { tryWorld } from './trial.js';
import { editionsLine, powerTable, tooOftenWrong, trialTable } from './trial-table.js';
import type { TrialWorld } from './trial-world.js';
import { worldsNamed } from './worlds/all-worlds.js';

/**
 * `npm run check:claims` invents worlds of which it knows what is so, lets the rules of the first edition and those of
 * today speak of them, and prints how often each was right, wrong, or said that it cannot tell; exit code 1 where a rule
 * of today is wrong more often than once in twenty.
 */
const asked = readArguments(process.argv.slice(2));
const worlds = asked === null ? [] : worldsNamed(...(asked.worlds ?? []));
if (asked === null || worlds.length === 0) {
  if (asked !== null) {
    console.error(
      `There is no such world among “${asked.worlds?.join(', ') ?? ''}”. Names stand in worlds/*-worlds.ts.`,
    );
  }
  console.error(usage);
  process.exit(2);
}
const failed = asked.evaluation
  ? tryEvaluations(asked)
  : asked.coverage
    ? tryCoverage(asked)
    : tryWorlds(worlds, asked);
if (failed.length > 0) {
  console.log(`\nDoes not hold: ${failed.join('; ')}.`);
  process.exitCode = 1;
}

function tryWorlds(all: readonly TrialWorld[], { draws, seed, kinds }: TrialAsked): string[] {
  const begun = Date.now();
  const tallies = all.flatMap((world) => {
    const tried = tryWorld(world, { draws, seed, kinds });
    console.error(`${world.name} after ${Math.round((Date.now() - begun) / 1000)} s`);
    return tried;
  });
  console.log(`${all.length} worlds, ${draws} draws each, seed ${seed}`);
  console.log(editionsLine());
  for (const line of [...trialTable(tallies), '', ...powerTable(tallies)]) console.log(line);
  return tooOftenWrong(tallies);
}

function tryEvaluations({ draws, seed }: TrialAsked): string[] {
  const begun = Date.now();
  const tallies = plantedWorlds.map((planted) => {
    const tally = tryEvaluation(planted, { draws, seed });
    console.error(`${planted.title} after ${Math.round((Date.now() - begun) / 1000)} s`);
    return tally;
  });
  console.log(`${draws} draws each, seed ${seed}`);
  for (const line of evaluationTable(tallies)) console.log(line);
  return unsoundAnswers(tallies);
}

function tryCoverage({ draws, seed }: TrialAsked): string[] {
  const tried = correlations.flatMap((correlation) =>
    organisationCounts.flatMap((organisations) => tryIntervals({ organisations, correlation }, { draws, seed })),
  );
  console.log(`${draws} draws each, seed ${seed}: the first edition, and today`);
  for (const line of coverageTable(tried)) console.log(line);
  return tooNarrow(tried);
}

/**
 * `npm test` and `npm run verify`: lint, types, build, formatting and every test, the started product last and alone.
 * Ends with the line `N passed, N failed`; whatever else than a test fails counts as one failure.
 */
import { join } from 'node:path';
import { checkNode } from '../start/check-machine.mjs';
import { ensureInstalled } from '../start/ensure-installed.mjs';
import { endWith } from '../start/fail.mjs';
import { secondsSince, workspace } from '../start/run-command.mjs';
import { countsOf, forgetCounts, testedProjects } from './projects.mjs';
import { runChecker, runNx } from './run-tasks.mjs';

const endToEnd = '@monitor/app-e2e';
const prettier = [
  process.execPath,
  join(workspace, 'node_modules/prettier/bin/prettier.cjs'),
  '--check',
  '--cache',
  '--cache-strategy=content',
  '--cache-location=.nx/prettier',
  '.',
];

async function runEverything() {
  return [
    ...(await runChecker('formatting', prettier)),
    ...(await runNx(['run-many', '-t', 'lint', 'typecheck', 'build'])),
    ...(await runNx(['run-many', '-t', 'test', '--exclude', endToEnd])),
    // It drives the built product, which nx cannot see among its inputs: never from the cache.
    ...(await runNx(['run-many', '-t', 'test', '-p', endToEnd, '--skip-nx-cache'])),
  ];
}

/** Adds up the tests of each project. A failed task without a failed test to show for it counts as one. */
function addUp(projects, failedTasks) {
  const total = { passed: 0, failed: 0 };
  for (const project of projects) {
    const counts = countsOf(project);
    const { passed, failed, notRun } = counts ?? { passed: 0, failed: 0, notRun: 0 };
    const said =
      passed + failed + notRun === 0
        ? 'no specs'
        : `${passed} passed, ${failed} failed${notRun > 0 ? `, ${notRun} not run` : ''}`;
    console.log(`${project.name.padEnd(28)} ${said}`);
    total.passed += passed;
    total.failed += failed;
  }
  const isTold = (task) => projects.some(({ name, ...rest }) => task === `${name}:test` && countsOf(rest)?.failed > 0);
  for (const task of failedTasks.filter((failed) => !isTold(failed))) {
    console.log(`${task.padEnd(28)} failed`);
    total.failed += 1;
  }
  return total;
}

try {
  const begun = Date.now();
  checkNode();
  await ensureInstalled((line) => console.log(line));
  const projects = testedProjects();
  forgetCounts(projects);
  const failedTasks = await runEverything();
  console.log(`\nChecked everything in ${secondsSince(begun)}`);
  const { passed, failed } = addUp(projects, failedTasks);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (failure) {
  endWith(failure);
}

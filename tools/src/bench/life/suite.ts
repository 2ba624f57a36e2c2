import { writeFile } from 'node:fs/promises';
import { createDataSource, TenantTx } from '@monitor/api-platform';
import { recomputeRollups } from '@monitor/api-returns';
import { Pool } from 'pg';
import type { Measured } from '../benchmark.js';
import { toFigures } from './figures.js';
import type { LifeFigures, Round } from './figures.js';
import { liveByHttp } from './life-by-http.js';
import type { LifeSetting } from './life-by-http.js';
import { liveByPg } from './life-by-pg.js';
import { perSecond } from './rounds.js';
import { serveApi } from './served-api.js';
import { signInCasts } from './sessions.js';
import { countStatements } from './statement-log.js';
import { openSurroundings } from './surroundings.js';
import type { Practice, Surroundings } from './surroundings.js';
import { lifeMutations, readWebOperations } from './web-operation.js';

const atOnce = 8;
const rounds = 5;
const returnsARound = 50;
const warmUp = 40;
const counted = 3;
/** Practices that never report: a nation has them too. */
const others = 3_000;
const limits = { statements: 50, ratio: 0.35, mutationSeconds: 0.15 };

/**
 * A return's life (four saves, submission, sign-off, acceptance) through the started server, and beside it, in the same
 * run and taking turns, the same rows by PostgreSQL's driver alone. `--json FILE` keeps what was found.
 */
export async function* measureAll(): AsyncIterable<Measured> {
  const figures = await measureLives();
  const option = process.argv.indexOf('--json');
  const file = option === -1 ? undefined : process.argv[option + 1];
  if (file !== undefined) await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
  describe(figures);
  for (const name of lifeMutations) {
    const seconds = figures.mutations[name].p99 / 1000;
    const title = `${name}: 99 of 100, ${atOnce} returns at once`;
    yield { title, seconds, limitSeconds: limits.mutationSeconds, withinLimit: seconds < limits.mutationSeconds };
  }
}

async function measureLives(): Promise<LifeFigures> {
  const surroundings = await openSurroundings(2 * (warmUp + rounds * returnsARound) + counted + others);
  try {
    const api = await serveApi(surroundings);
    const pool = new Pool({ connectionString: surroundings.adminUrl, max: atOnce });
    try {
      const durations = { SaveAnswers: [], SubmitReturn: [], SignOffReturn: [], AcceptReturn: [] };
      const casts = await signInCasts(surroundings.admin, surroundings.practices, api.secret);
      const operations = await readWebOperations();
      return await takeTurns(
        surroundings,
        { api, operations, quarterId: surroundings.quarterId, casts, durations },
        pool,
      );
    } finally {
      await pool.end();
      await api.stop();
    }
  } finally {
    await surroundings.discard();
  }
}

async function takeTurns(surroundings: Surroundings, setting: LifeSetting, pool: Pool): Promise<LifeFigures> {
  const waiting = [...surroundings.practices];
  const next = (count: number) => waiting.splice(0, count);
  const byHttp = (practice: Practice) => liveByHttp(setting, practice);
  const byPg = (practice: Practice) => liveByPg(pool, setting.quarterId, practice);
  const turn = async (count: number): Promise<Round> => ({
    product: await perSecond(next(count), atOnce, byHttp),
    pg: await perSecond(next(count), atOnce, byPg),
  });
  await turn(warmUp);
  for (const name of lifeMutations) setting.durations[name].length = 0;
  const found: Round[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await turn(returnsARound));
  const figures = toFigures(found, structuredClone(setting.durations), {
    atOnce,
    statementsPerReturn: Math.round(
      (await countStatements(surroundings.admin, () => perSecond(next(counted), 1, byHttp).then(() => undefined))) /
        counted,
    ),
    wrongRollups: await countWrongRollups(surroundings),
  });
  return figures;
}

async function countWrongRollups({ loginUrl, quarterId }: Surroundings): Promise<number> {
  const dataSource = await createDataSource({ url: loginUrl, entities: [], poolSize: 1 }).initialize();
  try {
    const tx = new TenantTx(dataSource);
    return (await tx.run({ system: 'rollup-check' }, (manager) => recomputeRollups(manager, quarterId))).length;
  } finally {
    await dataSource.destroy();
  }
}

/** What is promised of the whole is not in seconds. */
function describe({
  returnsPerSecond: { product, pg },
  ratio,
  statementsPerReturn,
  mutations,
  wrongRollups,
}: LifeFigures) {
  console.log(`Returns a second: ${product.toFixed(1)} through the server, ${pg.toFixed(1)} by the driver alone`);
  const range = `${ratio.lowest.toFixed(3)} to ${ratio.highest.toFixed(3)}`;
  promise(`Ratio: ${ratio.median.toFixed(3)} (${range}), at least ${limits.ratio}`, ratio.median >= limits.ratio);
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

import { writeFile } from 'node:fs/promises';
import { createDataSource, TenantTx } from '@monitor/api-platform';
import { recomputeRollups } from '@monitor/api-returns';
import { Pool } from 'pg';
import type { Measured } from '../benchmark.js';
import { describeFigures } from './describe-figures.js';
import { toFigures } from './figures.js';
import type { LifeFigures, Round } from './figures.js';
import { beAtWork, liveByHttp } from './life-by-http.js';
import type { LifeSetting } from './life-by-http.js';
import { liveByPg } from './life-by-pg.js';
import { processorSeconds } from './processor-time.js';
import { pace, perSecond } from './rounds.js';
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
const mutationLimitSeconds = 0.15;

/**
 * A return's life (four saves, submission, sign-off, acceptance) through the started server, and beside it, in the same
 * run and taking turns, the same rows by PostgreSQL's driver alone. `--json FILE` keeps what was found.
 */
export async function* measureAll(): AsyncIterable<Measured> {
  const figures = await measureLives();
  const option = process.argv.indexOf('--json');
  const file = option === -1 ? undefined : process.argv[option + 1];
  if (file !== undefined) await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
  describeFigures(figures);
  for (const name of lifeMutations) {
    const seconds = figures.mutations[name].p99 / 1000;
    const title = `${name}: 99 of 100, ${atOnce} returns at once`;
    yield { title, seconds, limitSeconds: mutationLimitSeconds, withinLimit: seconds < mutationLimitSeconds };
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
  const byHttp = (practice: Practice) => liveByHttp(setting, practice);
  const byPg = (practice: Practice) => liveByPg(pool, setting.quarterId, practice);
  const live = (count: number, one: (practice: Practice) => Promise<void>) => async () => ({
    count,
    perSecond: await perSecond(waiting.splice(0, count), atOnce, one),
  });
  const postgres = () => processorSeconds(surroundings.postmaster);
  const server = () => processorSeconds(setting.api.pid);
  const driver = () => processorSeconds(process.pid) - server();
  const turn = async (count: number): Promise<Round> => ({
    product: await pace(live(count, byHttp), { server, postgres }),
    pg: await pace(live(count, byPg), { driver, postgres }),
  });
  await turn(warmUp);
  for (const name of lifeMutations) setting.durations[name].length = 0;
  const found: Round[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await turn(returnsARound));
  const durations = structuredClone(setting.durations);
  const last = waiting.splice(0, counted);
  // Sessions in use: their first request within a minute moves their end along, the others do not.
  for (const practice of last) await beAtWork(setting, practice);
  const statements = await countStatements(surroundings.admin, async () => {
    for (const practice of last) await byHttp(practice);
  });
  const wrongRollups = await countWrongRollups(surroundings);
  return toFigures(found, durations, { atOnce, statementsPerReturn: Math.round(statements / counted), wrongRollups });
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

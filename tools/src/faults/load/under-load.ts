import { createDataSource, TenantTx } from '@monitor/api-platform';
import { checkFigures } from '../../check-figures/check-figures.js';
import { lifeKinds } from '../oracle/life-kinds.js';
import { emptyReport } from '../fault-run.js';
import type { Bounds, FaultReport } from '../fault-run.js';
import { compare } from '../oracle/compare.js';
import type { Verdict } from '../oracle/compare.js';
import { readKeptRows } from '../oracle/kept-rows.query.js';
import { readAddress, withAdmin } from '../world/world.js';
import type { ClusterAddress } from '../world/world.js';
import { Load, NeverBack } from './load.js';
import type { Target } from './load.js';

/** Silence that is not the fault of the product, or is. */
export type Silence = FaultReport['unansweredIs'];

interface LoadOptions {
  bounds: Bounds;
  target: Target;
  silence: Silence;
  /** The database that what was acknowledged must be in when the work is over; without it that of the world. */
  keptIn?: () => KeptIn;
}

type KeptIn = Pick<ClusterAddress, 'adminUrl' | 'loginUrl'>;

/**
 * Runs faults while clients are at work, and afterwards holds what they were told against the database, which must be
 * running then.
 */
export async function underLoad(
  name: string,
  { bounds, target, silence, keptIn }: LoadOptions,
  work: (load: Load) => Promise<void>,
): Promise<FaultReport> {
  const load = new Load(bounds, target);
  try {
    await work(load);
  } catch (failure) {
    // Reported as broken already.
    if (!(failure instanceof NeverBack)) throw failure;
  } finally {
    await load.end();
  }
  const address = keptIn?.() ?? (await readAddress(bounds.world.directory));
  const codes = load.places.map(({ code }) => code);
  const verdict = await withAdmin(address.adminUrl, async (admin) =>
    compare(load.log, await readKeptRows(admin, bounds.world.quarterId, codes)),
  );
  for (const line of verdict.denied) load.log.noteUntruth(line);
  return {
    ...reportOf(name, load, verdict),
    unansweredIs: silence,
    figuresThatDiffer: await countDifferences(address),
  };
}

/** Adds up the accepted returns of every quarter again. */
async function countDifferences({ loginUrl }: KeptIn): Promise<number> {
  const dataSource = await createDataSource({ url: loginUrl, entities: [], poolSize: 2 }).initialize();
  try {
    return (await checkFigures(new TenantTx(dataSource), () => undefined)).length;
  } finally {
    await dataSource.destroy();
  }
}

function reportOf(name: string, load: Load, { lost, doubled }: Verdict): FaultReport {
  const { log, faults, secondsToReady, secondsToWrite, broken, measured } = load;
  const counts = lifeKinds.map((kind) => [kind, log.acknowledged.filter((said) => said.kind === kind).length] as const);
  return {
    ...emptyReport(name),
    faults,
    acknowledged: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    lost,
    doubled,
    untruthful: Object.fromEntries(log.untruthful),
    unanswered: Object.fromEntries(log.unanswered),
    toldToRetry: Object.fromEntries(log.toldToRetry),
    secondsToReady,
    secondsToWrite,
    broken,
    measured,
    messages: [...log.messages],
  };
}

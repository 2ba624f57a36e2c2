import type { TenantTx } from '@monitor/api-platform';
import type { PublicationStage } from '../../store/publication-progress.entity.js';
import { WorkGoesOn } from './hold-work.query.js';
import { forgetProgress, tellProgress } from '../storage/publication-progress.query.js';

const product = { system: 'publication' } as const;

/**
 * Does work on a publication while others can read how far it has come: in transactions of their own, one at a time and
 * always the latest, so that telling never holds the work up.
 */
export async function withProgress<Done>(
  tenantTx: TenantTx,
  { publication, stage }: { publication: number; stage: PublicationStage },
  work: (tell: (done: number, of: number) => void) => Promise<Done>,
): Promise<Done> {
  let latest: { done: number; of: number } | null = null;
  let telling: Promise<void> | null = null;
  const tellLatest = async (): Promise<void> => {
    while (latest !== null) {
      const { done, of: whole } = latest;
      latest = null;
      // Nobody's figures hang on it: what could not be told is told with the next part, or not at all.
      await tenantTx
        .run(product, (manager) => tellProgress(manager, publication, { stage, done, whole }))
        .catch(() => undefined);
    }
    telling = null;
  };
  const tell = (done: number, of: number): void => {
    latest = { done, of };
    telling ??= tellLatest();
  };
  const end = async (): Promise<void> => {
    await telling;
    await tenantTx.run(product, (manager) => forgetProgress(manager, publication));
  };
  try {
    const done = await work(tell);
    await end();
    return done;
  } catch (failure) {
    // Whoever is at it tells how far it has come.
    if (!(failure instanceof WorkGoesOn)) await end();
    throw failure;
  }
}

import type { TenantTx } from '@monitor/api-platform';
import { CommentsService } from '@monitor/api-returns';
import { returnWindow } from '@monitor/domain';
import type { OrganisationQuarter } from '../content/organisation-quarter.js';
import { instantWithin } from '../plan/instant-within.js';
import type { Cast } from './cast.js';

/** Who asks and answers, about the return of which quarter. */
interface Asking {
  cast: Cast;
  before: OrganisationQuarter;
  now: Date;
}

const question = 'What holds up the actions that are not in place at your trust yet?';
const answer =
  'The digital champions were recruited in June. Training ends next quarter, and each clinic has one then.';

/** A question of the region about the comparison of a domain, and what the organisation answers; nobody has decided yet. */
export async function askAboutComparisons(tx: TenantTx, { cast, before, now }: Asking): Promise<void> {
  const { lead, preparer } = cast;
  const place = { organisationCode: before.code, quarterId: before.quarterId };
  const window = returnWindow(before.quarterId);
  const at = (share: number) => new CommentsService(tx.at(instantWithin(window, now, share)));
  const { threads } = await at(1).returnComments(lead, { ...place, first: 100 });
  const asked = threads.find(({ domain }) => domain !== null) ?? (await ask());
  if (asked.lines.length > 1) return;
  await at(0.98).replyToComment(preparer, { ...place, thread: asked.id, seen: 1, text: answer });

  async function ask() {
    const about = { domain: 'D3', visibility: 'REGION', addressedTo: 'PREPARER' } as const;
    return (await at(0.95).commentOnReturn(lead, { ...place, ...about, text: question })).thread;
  }
}

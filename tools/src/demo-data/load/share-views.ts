import { SavedViewsService } from '@monitor/api-comparisons';
import type { TenantTx } from '@monitor/api-platform';
import { londonDay, openQuarter, returnWindow } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { instantWithin } from '../plan/instant-within.js';

/** Two to begin a briefing with: what is done, and what becomes of people. Neither says what the figures will say. */
const stories = [
  {
    address: '/consistency',
    name: 'Where our practice stands among the regions',
    note: 'Begin with this. Ask the boards which action they put in place next in the domain where least is in place.',
  },
  {
    address: '/equity?metric=M05',
    name: 'Who is left behind in our region',
    note: 'Say how wide the gap is and whether it can be told from chance. Ask who follows it up.',
  },
] as const;

/** Views that somebody of a region shares with whoever else acts for it. */
export async function shareViews(
  tx: TenantTx,
  { personId, regionCode, now }: { personId: string; regionCode: string; now: Date },
): Promise<void> {
  const lead: Actor = {
    ...{ personId, displayName: 'Regional lead (invented)', role: 'REGIONAL_LEAD' },
    ...{ organisationCodes: [], regionCodes: [regionCode] },
  };
  const saved = new SavedViewsService(tx.at(instantWithin(returnWindow(openQuarter(londonDay(now))), now, 0.8)));
  if ((await saved.list(lead)).views.length > 0) return;
  for (const story of stories) await saved.save(lead, { ...story, isShared: true });
}

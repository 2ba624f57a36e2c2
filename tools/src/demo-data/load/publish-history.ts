import type { TenantTx } from '@monitor/api-platform';
import {
  auditorOver,
  makePublication,
  prepareProvisional,
  PublicationsService,
  publishedNumbers,
  takePublishStep,
} from '@monitor/api-releases';
import { openQuarter, londonDay, previousQuarter, returnWindow } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { instantWithin } from '../plan/instant-within.js';

const system = { system: 'publication' } as const;
const minuteMs = 60_000;

function analyst(personId: string, displayName: string): Actor {
  return { personId, role: 'NATIONAL_ANALYST', displayName, organisationCodes: [], regionCodes: ['*'] };
}

/** More often than proposals of an audit open something that was closed before. */
const mostRounds = 5;

/** Makes a publication, and takes up the first proposal for each problem of its audit until it passes. */
async function makeSafe(
  tx: TenantTx,
  { service, releaser }: { service: PublicationsService; releaser: Actor },
  number: number,
): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    if (await makePublication(tx, auditorOver(tx), number)) return;
    const record = await service.publication(releaser, number);
    const first = (record?.problems ?? []).flatMap(({ proposals }) => proposals[0]?.id ?? []);
    const proposalIds = [...new Set(first)];
    await service.withhold(releaser, { number, expectedVersion: record?.version ?? 0, proposalIds });
  }
  throw new Error(`Publication ${String(number)} was refused, whatever its audit proposed.`);
}

/**
 * Publishes final figures of the last closed quarter, prepared by one analyst and approved by another, and provisional
 * ones of the open quarter after them. Does nothing where anything is published.
 */
export async function publishHistory(
  tx: TenantTx,
  { analysts: [preparerId, approverId], now }: { analysts: readonly [string, string]; now: Date },
): Promise<void> {
  if ((await tx.run(system, publishedNumbers)).length > 0) return;
  const open = openQuarter(londonDay(now));
  const at = (share: number) => instantWithin(returnWindow(open), now, share);
  const prepared = tx.at(at(0.6));
  const service = new PublicationsService(prepared, auditorOver(prepared));
  const preparer = analyst(preparerId, 'National analyst (invented)');
  const { publication } = await service.prepare(preparer, { kind: 'FINAL', quarterId: previousQuarter(open) });
  const { number } = publication;
  await makeSafe(prepared, { service, releaser: preparer }, number);
  const built = await service.publication(preparer, number);
  const publishAt = new Date(Date.parse(at(0.6)) + minuteMs);
  await service.approve(analyst(approverId, 'Second national analyst (invented)'), {
    ...{ number, expectedVersion: built?.version ?? 0, seenHash: built?.publication.contentHash ?? '', publishAt },
    comment: null,
  });
  await takePublishStep(tx.at(publishAt.toISOString()), number);
  const later = tx.at(at(0.9));
  const provisional = await prepareProvisional(later);
  if (provisional === null) return;
  const laterService = new PublicationsService(later, auditorOver(later));
  await makeSafe(later, { service: laterService, releaser: preparer }, provisional);
  await takePublishStep(later, provisional);
}

import { keepTrustKinds, readNewestTrustKinds } from '@monitor/api-organisations';
import type { TrustKindFrom } from '@monitor/api-organisations';
import type { TenantTx } from '@monitor/api-platform';
import type { TrustKind } from '@monitor/domain';
import { inventedOrganisations } from '../organisations/invented-organisations.js';

const validFrom = '2020-04-01';
/** One trust in so many is left without a kind, as a new trust is until the next classification. */
const everyWithout = 14;
/** One hospital trust in so many is for one field of medicine. */
const everySpecialist = 6;

/** The kind of an invented trust by its name, which says what it provides. */
function inventedKind(name: string, position: number): TrustKind | null {
  if (position % everyWithout === everyWithout - 1) return null;
  if (name.includes('Community')) return position % 2 === 0 ? 'MENTAL_HEALTH' : 'COMMUNITY';
  return position % everySpecialist === everySpecialist - 1 ? 'SPECIALIST' : 'ACUTE';
}

function inventedKinds(): TrustKindFrom[] {
  const trusts = inventedOrganisations().filter(({ type }) => type === 'TRUST');
  return trusts.flatMap(({ code, name }, position) => {
    const kind = inventedKind(name, position);
    return kind === null ? [] : { code, kind, validFrom };
  });
}

/** A classification of the invented trusts of the demonstration; nothing where there is one. */
export async function inventKinds(tx: TenantTx): Promise<void> {
  await tx.run({ system: 'demonstration-data' }, async (manager) => {
    if ((await readNewestTrustKinds(manager)) !== null) return;
    await keepTrustKinds(manager, {
      ...{ fileName: 'invented', contentSha256: 'invented', importedBy: 'demonstration data' },
      ...{ source: 'invented for this demonstration', kinds: inventedKinds() },
    });
  });
}

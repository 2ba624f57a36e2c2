import { ComparisonNotesService } from '@monitor/api-comparisons';
import type { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { returnWindow } from '@monitor/domain';
import type { DomainCode } from '@monitor/domain';
import type { OrganisationQuarter } from '../content/organisation-quarter.js';
import { instantWithin } from '../plan/instant-within.js';
import type { Cast } from './cast.js';

/** Whose note it is, beside the comparison of which quarter. */
interface Replying {
  cast: Cast;
  before: OrganisationQuarter;
  now: Date;
}

/** What an organisation wrote first, and what it put in its place. */
const versions = [
  'We take part in the board’s joint procurement of devices, so several of these actions wait for its result.',
  'We take part in the board’s joint procurement of devices. It was decided after this quarter had ended: what the comparison shows as not started here is under way now.',
];
const domain: DomainCode = 'D1';

/** A note beside what one organisation said in the quarter before, and another in its place, as it would write them. */
export async function replyToComparisons(tx: TenantTx, { cast, before, now }: Replying): Promise<void> {
  const { code: organisationCode, quarterId } = before;
  const row = { organisationCode, quarterId, domain };
  const window = returnWindow(quarterId);
  const writers = [cast.preparer, cast.approver];
  for (const [seen, text] of versions.entries()) {
    const at = tx.at(instantWithin(window, now, seen === 0 ? 0.6 : 0.95));
    const notes = new ComparisonNotesService(at, new QuartersService(at));
    const writer = writers[seen] ?? cast.approver;
    const { lastStep } = await notes.read(writer, row);
    if (lastStep > seen) continue;
    const { problems } = await notes.write(writer, { ...row, seen, text });
    if (problems[0]) throw new Error(`The note was refused: ${problems[0].message}`);
  }
}

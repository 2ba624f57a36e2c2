import { TenantTx } from '@monitor/api-platform';
import { can, DomainError, mostRefusals } from '@monitor/domain';
import type { Actor, LetterState } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { LETTER_PARTS } from '../letters-settings.js';
import type { LetterParts } from '../letters-settings.js';
import type { LettersOverview } from './letter.type.js';
import { countWithoutMailbox, readLetterCounts, readLetters } from './letters.query.js';

const most = 100;
const whyNot =
  'No letters are sent: whoever runs this service has named no mail server. What would have been sent is listed. To send letters, set SMTP_URL and MAIL_FROM and start the service again.';

/** Letters as administrators look after them. */
@Injectable()
export class LettersService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(LETTER_PARTS) private readonly parts: LetterParts,
  ) {}

  /** What waits, what went out, what failed, and whom no letter reaches. */
  overview(actor: Actor, state: LetterState | null, organisationCode: string | null): Promise<LettersOverview> {
    if (!can(actor, 'letter:read')) {
      throw new DomainError('NOT_PERMITTED', 'Only administrators look after letters. Ask one of them.');
    }
    const onBehalf = { system: 'letters', onBehalfOf: actor } as const;
    const areSent = this.parts.server !== null;
    return this.tenantTx.run(
      onBehalf,
      async (manager) => ({
        areSent,
        whyNot: areSent ? null : whyNot,
        counts: await readLetterCounts(manager),
        ...(await countWithoutMailbox(manager, mostRefusals)),
        letters: await readLetters(manager, { organisationCode, state, most }),
      }),
      { readOnly: true },
    );
  }
}

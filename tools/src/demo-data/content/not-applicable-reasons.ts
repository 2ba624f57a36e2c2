import type { OrganisationType } from '@monitor/domain';

const onBehalf = 'The integrated care board does this on our behalf under the shared plan.';

/** Why an action does not apply, as each kind of body would put it. */
export const notApplicableReasons: Record<OrganisationType, readonly string[]> = {
  PRACTICE: ['Our network runs this for all its practices; we run no service of this kind ourselves.', onBehalf],
  PCN: ['Each practice of the network answers for this itself.', onBehalf],
  TRUST: ['We run no service of this kind; the neighbouring trust provides it for our patients.', onBehalf],
  ICB: ['Our trusts do this and report on it; the board commissions no service of this kind.'],
  REGION: ['No programme of the region touched on this in the quarter.'],
};

import { afterEach, describe, expect, it } from '@jest/globals';
import type { ClaimPartsFragment, OrganisationClaimQuery } from '@monitor/web-graphql';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import {
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  organisationRow,
  quartersAnswer,
} from '../../testing/answers.builder.js';
import { acting, renderPage } from '../../testing/render-page.js';
import { savedView } from '../../views/view.builder.js';
import { acceptedClaim } from './accepted-claim.js';

afterEach(cleanup);

type AskedReturn = OrganisationClaimQuery['quarterlyReturn'];
type Step = AskedReturn['events'][number];

/** What version number `revision` says: its number stands in the evidence. */
function actionsOf(revision: number): { actions: ClaimPartsFragment[] } {
  return {
    actions: [
      {
        ...{ actionCode: 'D1-S1', status: 'IMPLEMENTED', coveragePercent: 40, assurance: 'SELF_ASSERTED' },
        ...{ evidence: `Evidence of version ${revision}`, evidenceOn: '2026-05-01', ownerRole: 'Head of access' },
        ...{ reason: null, targetOn: null },
      },
    ],
  };
}

function step(kind: Step['kind'], revision: number): Step {
  const role = kind === 'ACCEPTED' ? 'REGIONAL_LEAD' : 'APPROVER';
  return { kind, revision, role, happenedAt: '2026-07-20T09:00:00Z', contentHash: `hash ${revision}` };
}

/** A return of which the version that counts is one of those submitted, and the latest may have been given up. */
function returnOf({
  versions,
  accepted,
  isGivenUp,
}: {
  versions: number;
  accepted: number;
  isGivenUp: boolean;
}): AskedReturn {
  const shown = isGivenUp ? accepted : versions;
  const numbers = Array.from({ length: versions }, (_, at) => at + 1);
  return {
    contentHash: `hash ${shown}`,
    head: { acceptedRevision: accepted, revision: versions },
    submitted: actionsOf(shown),
    earlierVersions: numbers
      .filter((each) => each !== shown)
      .map((revision) => ({ revision, content: actionsOf(revision) })),
    events: numbers.flatMap((each) => [
      step('SIGNED_OFF', each),
      ...(each <= accepted ? [step('ACCEPTED', each)] : []),
    ]),
  };
}

describe('the claim that counts', () => {
  it('is of the accepted version, whichever others there are', () => {
    const anyReturn = fc.integer({ min: 1, max: 6 }).chain((versions) =>
      fc.record({
        versions: fc.constant(versions),
        accepted: fc.integer({ min: 1, max: versions }),
        isGivenUp: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(anyReturn, (asked) => {
        const shown = acceptedClaim(returnOf(asked), 'D1-S1');
        expect(shown?.claim.evidence).toBe(`Evidence of version ${asked.accepted}`);
        expect([shown?.revision, shown?.signedOff?.revision, shown?.accepted?.revision]).toEqual(
          Array.from({ length: 3 }, () => asked.accepted),
        );
        expect(shown?.hasLater).toBe(asked.accepted < asked.versions && !asked.isGivenUp);
      }),
    );
  });

  it('is none where nothing was accepted, or the version says nothing of the action', () => {
    const asked = returnOf({ versions: 2, accepted: 1, isGivenUp: false });
    expect(acceptedClaim({ ...asked, head: { acceptedRevision: null, revision: 2 } }, 'D1-S1')).toBeNull();
    expect(acceptedClaim(asked, 'D1-S9')).toBeNull();
    expect(acceptedClaim({ ...asked, earlierVersions: [] }, 'D1-S1')).toBeNull();
  });
});

const columns = [{ key: 'D1-S1', label: 'Know who it is for', text: 'We know which people each service is for' }];
const organisations = [
  organisationRow('Alder Vale', { status: 'IMPLEMENTED', label: 'In place' }),
  organisationRow('Birch', {}),
];

function answering(operation: string) {
  if (operation === 'ComparisonQuarters') return quartersAnswer;
  if (operation === 'OrganisationClaim')
    return { quarterlyReturn: returnOf({ versions: 2, accepted: 1, isGivenUp: false }) };
  return {
    ...consistencyPage(consistencyAnswer({ areas: [consistencyArea('North London')] })),
    organisationStatuses: { finding: '1 answers.', total: 2, nextCursor: null, states: [], columns, organisations },
  };
}

/** The same with the code of an organisation as addresses have it. */
function ofAlder(operation: string) {
  if (operation !== 'CompareOrganisations') return {};
  const row = organisationRow('ALDER', { status: 'IMPLEMENTED', label: 'In place' });
  return {
    organisationStatuses: {
      finding: '1 answers.',
      total: 1,
      nextCursor: null,
      states: [],
      columns,
      organisations: [row],
    },
  };
}

describe('what stands behind a status', () => {
  it('is shown to the lead of the region in place, with the evidence and who signed it, and can be closed', async () => {
    const router = renderPage('/consistency/organisations?region=Y56', answering, acting('REGIONAL_LEAD', 'Y56'));
    const row = await screen.findByRole('row', { name: /^Alder Vale/ });
    await userEvent.click(within(row).getByRole('link', { name: /^In place for Alder Vale/ }));
    const section = await screen.findByRole('region', { name: /^Alder Vale: what stands behind “We know which/ });
    expect(await within(section).findByText('Evidence of version 1')).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/^Alder Vale: what stands behind/);
    for (const said of [
      '1 May 2026',
      '20 July 2026, by the approver',
      '20 July 2026, by the regional lead; version 1',
    ]) {
      expect(within(section).getByText(said)).toBeTruthy();
    }
    expect(within(section).getByText(/A later version of the return is on its way/)).toBeTruthy();
    await userEvent.click(within(section).getByRole('link', { name: /^Close/ }));
    expect(screen.queryByRole('region', { name: /what stands behind/ })).toBeNull();
    expect(new URLSearchParams(router.state.location.search).get('of')).toBeNull();
  });

  it('is not offered for what nobody answered', async () => {
    renderPage('/consistency/organisations?region=Y56', answering, acting('REGIONAL_LEAD', 'Y56'));
    const row = await screen.findByRole('row', { name: /^Birch/ });
    expect(within(row).queryByRole('link', { name: /what stands behind/ })).toBeNull();
  });

  it('is not offered to who may not read returns', async () => {
    const asked: string[] = [];
    const listening = (operation: string) => (asked.push(operation), answering(operation));
    renderPage('/consistency/organisations?region=Y56', listening);
    const row = await screen.findByRole('row', { name: /^Alder Vale/ });
    expect(within(row).queryByRole('link', { name: /what stands behind/ })).toBeNull();
    expect(asked).not.toContain('OrganisationClaim');
  });

  it('is not carried into a briefing pack, whose view had it open', async () => {
    const asked: string[] = [];
    const address = '/consistency/organisations?region=Y56&of=ALDER&action=D1-S1';
    const pack = { savedViews: { views: [savedView(3, { address })] } };
    const listening = (operation: string) => {
      asked.push(operation);
      if (operation === 'BriefingPack')
        return { ...pack, service: { isDemonstration: false }, publications: { nodes: [] } };
      return { ...answering(operation), ...ofAlder(operation) };
    };
    renderPage('/briefing?views=3', listening, acting('REGIONAL_LEAD', 'Y56'));
    expect(await screen.findByRole('row', { name: /^ALDER/ })).toBeTruthy();
    expect(screen.queryByText(/what stands behind/)).toBeNull();
    expect(screen.queryByRole('link', { name: /what stands behind/ })).toBeNull();
    expect(asked).not.toContain('OrganisationClaim');
  });
});

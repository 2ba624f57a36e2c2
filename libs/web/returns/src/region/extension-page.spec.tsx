import { afterEach, describe, expect, it } from '@jest/globals';
import type { ReturnState } from '@monitor/domain';
import type { MoreDaysPartsFragment } from '@monitor/web-graphql';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReturn, exampleOrganisation, exampleQuarter } from '../testing/a-return.builder.js';
import { returnRoutes } from '../routes.js';

const renderPage = pageRenderer(returnRoutes);
const shownOf = (state: ReturnState) => aReturn({ head: { state }, draft: null });
const region = aReturn({}).head.organisation.region.code;
const lead = acting('REGIONAL_LEAD', region, 'South West');
const extension: MoreDaysPartsFragment['extensions'][number] = {
  ...{ version: 1, closesOn: '2027-01-10', reason: 'the network was down', allowedBy: 'REGION' },
  ...{ allowedByName: 'Lee', allowedAt: '2026-12-20T12:00:00Z', endedAt: null, endedByName: null, endedReason: null },
};

function moreDays(extensions: (typeof extension)[], whyNotTakeBack: string[] = []): MoreDaysPartsFragment {
  const { quarter } = aReturn({}).head;
  return {
    ...{ organisationCode: exampleOrganisation, organisationName: 'Alder Vale', extensions, whyNotTakeBack },
    quarter: { ...quarter, closesOn: '2026-12-31', windowState: 'LATE' },
    lastDayOfRegion: '2027-01-14',
  };
}

interface Standing {
  days?: MoreDaysPartsFragment;
  after?: MoreDaysPartsFragment;
  problems?: { field: string; message: string }[];
  state?: ReturnState;
}

function show({ days = moreDays([]), after, problems = [], state = 'DRAFT' }: Standing, as = lead) {
  const sent: Record<string, unknown>[] = [];
  const decide = ({ input }: Record<string, unknown>) => {
    sent.push(input as Record<string, unknown>);
    return { moreDays: after ?? days, problems };
  };
  const root = { quarterlyReturn: shownOf(state), moreDays: days, allowMoreDays: decide, takeBackDays: decide };
  renderPage(`/returns/${exampleOrganisation}/${exampleQuarter}/extension`, () => root, as);
  return sent;
}

async function typeDay(day: string, month: string, year: string) {
  await userEvent.type(await screen.findByLabelText('Day'), day);
  await userEvent.type(screen.getByLabelText('Month'), month);
  await userEvent.type(screen.getByLabelText('Year'), year);
}

afterEach(cleanup);

describe('the page that allows more days', () => {
  it('allows them with a reason, and says at once how long the organisation has', async () => {
    const sent = show({ after: moreDays([extension]) });
    await typeDay('10', '1', '2027');
    await userEvent.type(screen.getByLabelText('Why it gets more days'), 'the network was down');
    await userEvent.click(screen.getByRole('button', { name: 'Allow more days' }));
    const said = await screen.findByText(/Alder Vale has until 10 January 2027, because the network was down\./);
    expect(document.activeElement).toBe(said);
    expect(sent).toEqual([expect.objectContaining({ closesOn: '2027-01-10', reason: 'the network was down' })]);
    expect(screen.getByText('Lee, for the region, 20 December 2026')).toBeTruthy();
  });

  it('says what is missing before it asks the service, and what the service found', async () => {
    const message = 'A region can allow at most 14 days.';
    const sent = show({ problems: [{ field: 'closesOn', message }] });
    await userEvent.click(await screen.findByRole('button', { name: 'Allow more days' }));
    expect((await screen.findAllByText('Say why the organisation gets more days.')).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    await typeDay('1', '3', '2027');
    await userEvent.type(screen.getByLabelText('Why it gets more days'), 'r');
    await userEvent.click(screen.getByRole('button', { name: 'Allow more days' }));
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
  });

  it('takes them back with a reason, and not once they were used', async () => {
    const ended = { ...extension, endedAt: '2026-12-21T12:00:00Z', endedByName: 'Lee', endedReason: 'It is up.' };
    const sent = show({ days: moreDays([extension]), after: moreDays([ended]) });
    await userEvent.type(await screen.findByLabelText('Why you take them back'), 'It is up.');
    await userEvent.click(screen.getByRole('button', { name: 'Take the days back' }));
    expect(await screen.findByText('Taken back by Lee: It is up.')).toBeTruthy();
    expect(sent).toEqual([expect.objectContaining({ reason: 'It is up.' })]);
    cleanup();
    show({ days: moreDays([extension], ['The organisation has worked on its return.']) });
    expect(await screen.findByText('The organisation has worked on its return.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take the days back' })).toBeNull();
  });

  it.each([
    ['the organisation', {}, acting('PREPARER', exampleOrganisation), /Ask the regional team/],
    ['a return that was sent', { state: 'SUBMITTED' }, lead, /more days would change nothing/],
    [
      'what administrators allowed',
      { days: moreDays([{ ...extension, allowedBy: 'ADMINISTRATORS', allowedByName: null }], ['Ask an administrator.']) },
      lead,
      /Ask an administrator/,
    ],
  ] as const)('offers nothing for %s, and says why', async (_, standing, as, why) => {
    show(standing, as);
    expect(await screen.findByText(why)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /days/ })).toBeNull();
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import type { PlanState } from '@monitor/domain';
import type { ImprovementPlanPartsFragment } from '@monitor/web-graphql';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, aReturn, asAnswered, exampleOrganisation, exampleQuarter } from '../testing/a-return.builder.js';
import { returnRoutes } from '../routes.js';

type Plan = ImprovementPlanPartsFragment;

const renderPage = pageRenderer(returnRoutes);
const address = `/returns/${exampleOrganisation}/${exampleQuarter}/plan`;
const preparer = acting('PREPARER', exampleOrganisation);
const lead = acting('REGIONAL_LEAD', aReturn({}).head.organisation.region.code, 'South West');
const nextYear = String(new Date().getUTCFullYear() + 1);
const underWay = { status: 'IN_PROGRESS', ownerRole: 'Practice lead', targetOn: `${nextYear}-03-31` };
const content = answering({ 'D1-S1': underWay, 'D2-S5': { status: 'NOT_STARTED' } });
const words = { whatWillBeDone: 'Lend devices', ownerRole: 'Head of digital', dueOn: '2026-09-30' };

function planned(state: PlanState, part: Partial<Plan['planned'][number]> = {}): Plan['planned'][number] {
  const step = { number: 1, kind: 'PLANNED', reason: null, personName: 'Priya Shah', role: 'PREPARER' } as const;
  return {
    ...{ actionCode: 'D1-S1', text: 'Know whom a service is for', state, closedBy: null, earlierDays: [], ...words },
    steps: [{ ...step, ...words, writtenAt: '2026-08-05T09:00:00Z' }],
    ...part,
  };
}

interface Standing {
  plan?: Partial<Plan>;
  problems?: { field: string; message: string }[];
}

function show(page: string, { plan = {}, problems = [] }: Standing = {}, as = preparer) {
  const sent: Record<string, unknown>[] = [];
  const before = {
    organisationCode: exampleOrganisation,
    quarterId: exampleQuarter,
    planned: [],
    takenOver: [],
    ...plan,
  };
  const take = ({ input }: Record<string, unknown>) => {
    sent.push(input as Record<string, unknown>);
    return { plan: before, problems };
  };
  const quarterlyReturn = aReturn({
    ...{ head: { state: 'SUBMITTED', revision: 1 }, draft: null, submitted: asAnswered(content), allowed: [] },
  });
  renderPage(
    `${address}${page}`,
    () => ({ quarterlyReturn, improvementPlan: before, planAction: take, giveUpPlan: take }),
    as,
  );
  return sent;
}

async function typePlan(day: string, month: string, year: string) {
  for (const [label, text] of Object.entries({ Day: day, Month: month, Year: year })) {
    const box = await screen.findByLabelText(label);
    await userEvent.clear(box);
    await userEvent.type(box, text);
  }
}

afterEach(cleanup);

describe('the improvement plan', () => {
  it('says what is not in place and not planned, and leads whoever keeps it to the form', async () => {
    show('', { plan: { planned: [planned('LATE')] } });
    expect(await screen.findByText('2 actions are not in place: 1 is late and 1 is not planned.')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Planned' });
    expect(within(table).getByText('By 30 September 2026. That date has passed.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Plan for: / }).getAttribute('href')).toBe(`${address}/D2-S5`);
  });

  it('is read by the region, which is offered nothing to change', async () => {
    show('', { plan: { planned: [planned('PLANNED')] } }, lead);
    expect(await screen.findByRole('table', { name: 'Planned' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Plan for/ })).toBeNull();
    cleanup();
    show('/D1-S1', { plan: { planned: [planned('PLANNED')] } }, lead);
    expect(await screen.findByText('5 August 2026')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells what was left open by a body that was taken over', async () => {
    const plan = planned('PLANNED', { actionCode: 'D2-S5' });
    show('', { plan: { takenOver: [{ organisationCode: 'X00', organisationName: 'Beech Vale', plan }] } });
    expect(await screen.findByText(/^Beech Vale, Know whom .* Planned: “Lend devices”/)).toBeTruthy();
  });
});

describe('the plan for an action', () => {
  it('begins with what the return says, and is sent with how much of it was seen', async () => {
    const sent = show('/D1-S1');
    await userEvent.type(await screen.findByLabelText('What will be done'), 'Lend devices');
    expect(screen.getByLabelText<HTMLInputElement>('Who answers for it').value).toBe('Practice lead');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the plan' }));
    expect(await screen.findByText(/^The plan for “.*” was kept\.$/)).toBeTruthy();
    const typed = {
      whatWillBeDone: 'Lend devices',
      ownerRole: 'Practice lead',
      dueOn: `${nextYear}-03-31`,
      reason: '',
    };
    expect(sent).toEqual([expect.objectContaining({ actionCode: 'D1-S1', seen: 0, ...typed })]);
  });

  it('asks why before a day is put off, and for a role instead of an address', async () => {
    const sent = show('/D1-S1', { plan: { planned: [planned('LATE')] } });
    const owner = await screen.findByLabelText('Who answers for it');
    await userEvent.clear(owner);
    await userEvent.type(owner, 'a.khan@example.nhs.uk');
    await typePlan('31', '3', nextYear);
    await userEvent.click(screen.getByRole('button', { name: 'Change the plan' }));
    expect((await screen.findAllByText(/is an e-mail address\. Give a role/)).length).toBeGreaterThan(0);
    expect(screen.getAllByText('It was planned by 30 September 2026. Say why it takes longer.').length).toBeGreaterThan(
      0,
    );
    expect(sent).toEqual([]);
    await userEvent.clear(owner);
    await userEvent.type(owner, 'Head of digital');
    await userEvent.type(screen.getByLabelText('Why it takes longer'), 'The supplier is late');
    await userEvent.click(screen.getByRole('button', { name: 'Change the plan' }));
    expect(await screen.findByText(/was kept\.$/)).toBeTruthy();
    expect(sent).toEqual([
      expect.objectContaining({ seen: 1, dueOn: `${nextYear}-03-31`, reason: 'The supplier is late' }),
    ]);
  });

  it('is given up with a reason', async () => {
    const sent = show('/D1-S1', { plan: { planned: [planned('PLANNED')] } });
    await userEvent.click(await screen.findByRole('button', { name: 'Give the plan up' }));
    expect((await screen.findAllByText('Say why you give it up.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Why you give it up'), 'There is no money');
    await userEvent.click(screen.getByRole('button', { name: 'Give the plan up' }));
    expect(await screen.findByText(/was given up\.$/)).toBeTruthy();
    expect(sent).toEqual([expect.objectContaining({ seen: 1, reason: 'There is no money' })]);
  });
});

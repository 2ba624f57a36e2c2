import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import {
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  organisationRow,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { acting, renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const columns = [{ key: 'D1-S1', label: 'Know who it is for', text: 'We know which people each service is for.' }];
const organisations = [
  organisationRow('Alder Vale Hospitals', { status: 'IMPLEMENTED', label: 'In place', coveragePercent: 40 }),
  organisationRow('Cedar Surgery', { key: 'D1-S1', status: null, label: 'No answer' }, 'PRACTICE'),
  organisationRow('Birch Hospitals', { status: null, label: 'No answer' }),
];

const states = [{ state: 'ACCEPTED', stateLabel: 'Accepted', returns: 3 }];

function answering(operation: string, variables: Record<string, unknown> = {}) {
  if (operation === 'ComparisonQuarters') return quartersAnswer;
  return {
    ...consistencyPage(consistencyAnswer({ areas: [consistencyArea('North London')] })),
    organisationStatuses: {
      finding: '1 of 2 organisations answer.',
      total: 3,
      nextCursor: variables.after === 'after-two' ? null : 'after-two',
      states,
      columns,
      organisations: variables.after === 'after-two' ? organisations.slice(2) : organisations.slice(0, 2),
    },
  };
}

describe('the page of organisations', () => {
  it('shows a lead what each organisation of their region says, how far it goes and who checked it', async () => {
    renderPage('/consistency/organisations?region=Y56', answering, acting('REGIONAL_LEAD', 'Y56'));
    const table = await screen.findByRole('table', { name: 'Status of each action by organisation in London' });
    const row = within(table).getByRole('row', { name: /Alder Vale Hospitals/ });
    expect(within(row).getByText('covers 40%, own statement')).toBeTruthy();
    expect(within(table).getByRole('row', { name: /Cedar Surgery.*Not asked$/ })).toBeTruthy();
    expect(within(table).queryByRole('button')).toBeNull();
  });

  it('goes on to the next page, which has an address of its own', async () => {
    const router = renderPage('/consistency/organisations?region=Y56', answering, acting('REGIONAL_LEAD', 'Y56'));
    fireEvent.click(await screen.findByRole('link', { name: 'Next page' }));
    expect(await screen.findByRole('row', { name: /Birch Hospitals.*No answer$/ })).toBeTruthy();
    expect(new URLSearchParams(router.state.location.search).get('after')).toBe('after-two');
  });

  it('begins at the first page again when something else is chosen', async () => {
    const address = '/consistency/organisations?region=Y56&after=after-two';
    const asked: Record<string, unknown>[] = [];
    const listening = (operation: string, variables: Record<string, unknown>) => {
      if (operation === 'CompareOrganisations') asked.push(variables);
      return answering(operation, variables);
    };
    const router = renderPage(address, listening, acting('REGIONAL_LEAD', 'Y56'));
    fireEvent.change(await screen.findByLabelText('Return'), { target: { value: 'ACCEPTED' } });
    await screen.findByRole('row', { name: /Alder Vale Hospitals/ });
    expect(new URLSearchParams(router.state.location.search).get('after')).toBeNull();
    expect(asked.at(-1)).toMatchObject({ after: null, filter: { states: ['ACCEPTED'] } });
  });

  it('offers a lead no other region to choose', async () => {
    renderPage('/consistency/organisations?region=Y56', answering, acting('REGIONAL_LEAD', 'Y56'));
    const choices = within(await screen.findByLabelText('Region')).queryAllByRole('option');
    expect(choices.map((choice) => choice.textContent)).not.toContain('South West');
  });

  it.each([
    ['the lead of another region', acting('REGIONAL_LEAD', 'Y58')],
    ['a preparer', acting('PREPARER', 'RX1')],
  ])('is closed to %s, and asks the API for nothing', async (_, as) => {
    const asked: string[] = [];
    renderPage(
      '/consistency/organisations?region=Y56',
      (operation) => (asked.push(operation), answering(operation)),
      as,
    );
    expect(await screen.findByRole('heading', { name: 'You cannot see this page' })).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('sends the national team to the comparison where no region is chosen', async () => {
    renderPage('/consistency/organisations', answering);
    expect(await screen.findByRole('link', { name: 'Compare regions' })).toBeTruthy();
  });
});

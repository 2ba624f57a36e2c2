import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import {
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  organisationRow,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { acting, renderPage } from '../testing/render-page.js';
import { organisationActionColumns, toOrganisationActions } from './organisation-rows.js';

afterEach(cleanup);

const columns = [{ key: 'D1-S1', label: 'Know who it is for', text: 'We know which people each service is for.' }];
const note = (number: number, text: string) => ({
  ...{ number, text, role: 'APPROVER' as const },
  writtenAt: '2026-08-03T10:00:00Z',
});
const [noted, replaced, silent] = [
  { ...organisationRow('Alder Vale Hospitals', { label: 'Planned' }), note: note(1, 'We changed our system.') },
  { ...organisationRow('Birch Hospitals', { label: 'Planned' }), note: note(3, 'It is put in place now.') },
  organisationRow('Cedar Surgery', { label: 'Planned' }),
];

function listing(organisations: readonly object[]) {
  return (operation: string) => {
    if (operation === 'ComparisonQuarters') return quartersAnswer;
    return {
      ...consistencyPage(consistencyAnswer({ areas: [consistencyArea('North London')] })),
      organisationStatuses: {
        ...{ finding: 'They answer.', total: organisations.length, nextCursor: null, states: [] },
        ...{ columns, organisations },
      },
    };
  };
}

async function show(organisations: readonly object[]) {
  renderPage('/consistency/organisations?region=Y56', listing(organisations), acting('REGIONAL_LEAD', 'Y56'));
  return screen.findByRole('table', { name: /Status of each action/ });
}

describe('what organisations wrote beside their answers', () => {
  it('stands below the table with day and role, each reached from its row', async () => {
    const table = await show([noted, replaced, silent]);
    const link = within(table).getAllByRole('link', { name: 'Its note of 3 August 2026' })[0];
    const beside = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
    expect(within(beside!).getByText('We changed our system.')).toBeTruthy();
    expect(within(beside!).getByText('3 August 2026 at 11am, by the organisation’s approver')).toBeTruthy();
    expect(within(table).getByRole('row', { name: /Cedar Surgery/ }).textContent).not.toContain('note');
  });

  it('leads to earlier versions where there are any', async () => {
    await show([noted, replaced]);
    const links = screen.getAllByRole('link', { name: /^Earlier versions/ });
    expect(links.map(({ textContent }) => textContent)).toEqual(['Earlier versions of the note of Birch Hospitals']);
    expect(links[0]?.getAttribute('href')).toMatch(/^\/notes\/Birch%20Hospitals\/.+\/D1$/);
  });

  it('is nothing where nobody wrote any', async () => {
    await show([silent]);
    expect(screen.queryByRole('heading', { name: /wrote beside/ })).toBeNull();
  });

  it('goes into the file beside every answer of the organisation', () => {
    const rows = toOrganisationActions([noted, silent], columns);
    const column = organisationActionColumns.find(({ header }) => header === 'Note of the organisation');
    expect(rows.map((row) => column?.read(row))).toEqual([
      'We changed our system. (3 August 2026 at 11am, by the organisation’s approver)',
      'No note',
    ]);
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import type { MissingReturnPartsFragment } from '@monitor/web-graphql';
import { cleanup, screen, within } from '@testing-library/react';
import { MissingSection } from './MissingSection.js';

afterEach(cleanup);

const aMissingReturn = (rank: number, name: string, canChangeVerdict = false): MissingReturnPartsFragment => ({
  ...{ organisationCode: `X${rank}`, organisationName: name, state: 'DRAFT', stateLabel: 'Being filled in' },
  effect: { rank, canChangeVerdict, sentence: `What ${name} means.` },
});

function show(missingReturns: { total: number; basis: string; returns: MissingReturnPartsFragment[] }) {
  const element = <MissingSection regionCode="Y58" quarterId="2026-27-Q2" />;
  pageRenderer([{ path: '/', element }])('/', () => ({ missingReturns }), acting('REGIONAL_LEAD', 'Y58', 'South West'));
}

describe('whose absence matters', () => {
  it('lists the returns in the order of their effect, each with why, and marks in words what could change the verdict', async () => {
    const returns = [aMissingReturn(1, 'Alder Vale', true), aMissingReturn(2, 'Beech Hill')];
    show({ total: 37, basis: '37 returns are missing.', returns });
    const table = await screen.findByRole('table', { name: 'The first 2 of 37 missing returns' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first?.textContent).toContain('Could change the verdict alone. What Alder Vale means.');
    expect(second?.textContent).toContain('Beech Hill');
    expect(second?.textContent).not.toContain('Could change the verdict alone');
    expect(within(table).getByRole('link', { name: 'Alder Vale' }).getAttribute('href')).toBe('/organisations/X1');
  });

  it('says so where none is missing, without a table', async () => {
    show({ total: 0, basis: 'No return that is expected here is missing.', returns: [] });
    expect(await screen.findByText(/No return that is expected here is missing/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

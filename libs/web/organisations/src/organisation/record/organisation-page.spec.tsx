import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.js';
import { aRecord } from '../testing/a-record.builder.js';

afterEach(cleanup);

const answering = (changes: Parameters<typeof aRecord>[0] = {}) => {
  return () => ({ organisation: aRecord(changes) });
};

const tableNamed = (name: string) => within(screen.getByRole('table', { name }));

describe('the page of an organisation', () => {
  it('answers first what it was and what became of it', async () => {
    renderPage('/organisations/QX1', answering());
    expect(await screen.findByRole('heading', { level: 1, name: /NHS Alder Integrated Care Board/ })).toBeTruthy();
    expect(screen.getByText(/it was divided between Birch and Oak \[e\]/)).toBeTruthy();
    expect(document.title).toBe('NHS Alder Integrated Care Board - Digital inclusion monitor');
  });

  it('says what kind of trust it is, since when and by whose classification, and where that is not known', async () => {
    const known = { label: 'Ambulance trust', since: '2020-04-01', source: 'Estates returns' };
    const trustKind = { ...known, importedAt: '2026-05-02T09:00:00.000Z' };
    renderPage('/organisations/QX1', answering({ type: 'TRUST', trustKind }));
    const inWords = 'Ambulance trust, since 1 April 2020 (Estates returns; imported on 2 May 2026)';
    expect(await screen.findByText(inWords)).toBeTruthy();
    cleanup();
    renderPage('/organisations/QX1', answering({ type: 'TRUST' }));
    expect((await screen.findByText('Kind of trust')).nextElementSibling?.textContent).toBe('Not known');
  });

  it('explains a split with its shares and their source, and marks them as estimates', async () => {
    renderPage('/organisations/QX1', answering());
    await screen.findByRole('heading', { level: 1 });
    const places = within(screen.getByRole('region', { name: 'Where its figures count today' }));
    expect(places.getByText('58.9% to NHS Birch and 41.1% to NHS Oak [e]')).toBeTruthy();
    expect(places.getByText('South East only: no board of today holds all of it')).toBeTruthy();
    expect(places.getByText('Census of small areas')).toBeTruthy();
    expect(screen.getByText(/\[e\] means estimated: counts of people are shared out/)).toBeTruthy();
    const row = tableNamed('Bodies that took over from it').getByRole('row', { name: /NHS Birch/ });
    expect(within(row).getByText('58.86% [e]')).toBeTruthy();
    expect(within(row).getByRole('link', { name: 'NHS Birch' }).getAttribute('href')).toBe('/organisations/QB1');
  });

  it('says plainly where a share is not known', async () => {
    const [link] = aRecord().successors;
    const successors = link === undefined ? [] : [{ ...link, isShareKnown: false, isEstimated: false }];
    renderPage('/organisations/QX1', answering({ successors }));
    expect(await screen.findByText('Not known: history cannot be shared out')).toBeTruthy();
  });

  it('tells the events in words with source and since when they are known', async () => {
    renderPage('/organisations/QX1', answering());
    expect(await screen.findByText('Opened as NHS Alder, an integrated care board in South East.')).toBeTruthy();
    expect(screen.getAllByText('Source: Code lists. Known here since 2 April 2026.')).toHaveLength(2);
  });

  it('lists its codes, periods and the imports that touched it', async () => {
    renderPage('/organisations/QX1', answering());
    await screen.findByRole('heading', { level: 1 });
    expect(tableNamed('Its codes').getByRole('row', { name: /E54.*1 July 2022 to 31 March 2026/ })).toBeTruthy();
    expect(
      tableNamed('What it was, and whose').getByRole('row', { name: /1 July 2022 to 31 March 2026/ }),
    ).toBeTruthy();
    const row = tableNamed('What its record comes from').getByRole('row', { name: /import 7/ });
    expect(within(row).getByText('2 recorded, 1 still held')).toBeTruthy();
  });

  it('says which returns it is asked for, and why', async () => {
    renderPage('/organisations/QX1', answering());
    expect(
      await screen.findByText(
        'It is asked for returns for the quarters from July to September 2022 to January to March 2026.',
      ),
    ).toBeTruthy();
    expect(
      screen.getByText(/January to March 2026: return asked for\. NHS Alder closed on 31 March 2026/),
    ).toBeTruthy();
  });

  it('says that an organisation is invented', async () => {
    renderPage('/organisations/QX1', answering({ isInvented: true }));
    expect(await screen.findByText(/This organisation does not exist/)).toBeTruthy();
  });

  it('says that it shows the past, keeps to it in its links, and leads back to today', async () => {
    const asked: unknown[] = [];
    renderPage('/organisations/QX1?known=2026-04-30', (operation, variables) => {
      if (operation === 'OrganisationRecord') asked.push(variables);
      return { organisation: aRecord({ knownOn: '2026-04-30' }) };
    });
    expect(await screen.findByText(/You are looking at the past.*30 April 2026/)).toBeTruthy();
    expect(asked).toEqual([{ code: 'QX1', knownOn: '2026-04-30' }]);
    expect(screen.getByRole('link', { name: 'NHS Birch' }).getAttribute('href')).toBe(
      '/organisations/QB1?known=2026-04-30',
    );
    expect(screen.getByRole('link', { name: 'Show what is known today' }).getAttribute('href')).toBe(
      '/organisations/QX1',
    );
  });

  it('says that a day in the address is none, and shows today', async () => {
    const asked: unknown[] = [];
    renderPage('/organisations/QX1?known=2026-02-31', (operation, variables) => {
      if (operation === 'OrganisationRecord') asked.push(variables);
      return { organisation: aRecord() };
    });
    expect(await screen.findByText(/“2026-02-31” in the address is no date/)).toBeTruthy();
    expect(asked).toEqual([{ code: 'QX1', knownOn: null }]);
  });

  it('puts the day chosen into the address, and refuses what is no date', async () => {
    const router = renderPage('/organisations/QX1', answering());
    await userEvent.click(await screen.findByText('See what was known on an earlier day'));
    await userEvent.click(screen.getByRole('button', { name: 'Show that day' }));
    expect(screen.getByRole('link', { name: /Type a real date/ })).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Day'), '30');
    await userEvent.type(screen.getByLabelText('Month'), '4');
    await userEvent.type(screen.getByLabelText('Year'), '2026');
    await userEvent.click(screen.getByRole('button', { name: 'Show that day' }));
    expect(router.state.location.search).toBe('?known=2026-04-30');
  });
});

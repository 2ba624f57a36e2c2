import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { cleanup, screen } from '@testing-library/react';
import { aHead } from '../testing/a-head.builder.js';
import { OrganisationHome } from './OrganisationHome.js';

const preparer = acting('PREPARER', 'ZZ1', 'Alder Vale');
const renderPage = pageRenderer([{ path: '/', element: <OrganisationHome acting={preparer} /> }]);
const notice = 'Alder Vale closed on 30 September 2026 and nobody took over from it.';

function renderHome(organisation: () => object, myReturns: object[] = [], loaded = 0) {
  renderPage('/', () => ({ myReturns, organisation, loadedAnswers: { total: loaded } }), preparer);
}

afterEach(cleanup);

describe('the home of an organisation', () => {
  it('says that it has closed, and which return was the last', async () => {
    renderHome(() => ({ code: 'ZZ1', reportingNotice: notice }));
    expect(await screen.findByText(notice)).toBeTruthy();
  });

  it('says nothing of it where nothing is unusual, and leads to the organisation’s page', async () => {
    renderHome(() => ({ code: 'ZZ1', reportingNotice: null }));
    const link = await screen.findByRole('link', { name: 'About Alder Vale' });
    expect(link.getAttribute('href')).toBe('/organisations/ZZ1');
    expect(screen.queryByText(notice)).toBeNull();
  });

  it('says until when a return can be sent that got more days, and why, though its quarter has closed', async () => {
    const extension = { closesOn: '2027-01-14', reason: 'the network was down' };
    const head = aHead('DRAFT', { windowState: 'LATE', closesOn: extension.closesOn, extension });
    renderHome(() => ({ code: 'ZZ1', reportingNotice: null }), [head]);
    expect(await screen.findByText(/You have until 14 January 2027, because the network was down\.$/)).toBeTruthy();
    expect(screen.getByText(/can still be sent until 14 January 2027/)).toBeTruthy();
  });

  it('says how many answers were loaded for it, and leads to where they are said to count', async () => {
    renderHome(() => ({ code: 'ZZ1', reportingNotice: null }), [], 1200);
    expect(await screen.findByText(/^1,200 answers were loaded for your organisation/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'see them, and which count' });
    expect(link.getAttribute('href')).toBe('/organisations/ZZ1#loaded');
  });

  it('says nothing of collections where nothing was loaded', async () => {
    renderHome(() => ({ code: 'ZZ1', reportingNotice: null }));
    await screen.findByRole('link', { name: 'About Alder Vale' });
    expect(screen.queryByText(/loaded for your organisation/)).toBeNull();
  });

  it('stands without the notice when that cannot be fetched', async () => {
    renderHome(() => {
      throw new Error('The service is busy.');
    });
    expect(await screen.findByText('No return is due from your organisation now.')).toBeTruthy();
  });
});

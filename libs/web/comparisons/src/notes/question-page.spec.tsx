import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acting, renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const address = '/questions/X01/2026-27-Q1/D2';
const note = { number: 1, text: 'We changed our system.', role: 'APPROVER', writtenAt: '2026-08-03T10:00:00Z' };
const comparison = {
  ...{ organisationCode: 'X01', organisationName: 'Alder Vale Hospitals', regionCode: 'Y58', domain: 'D2' },
  ...{ quarter: { id: '2026-27-Q1', label: 'April to June 2026' }, domainName: 'Ease of use' },
  ...{ note, lastStep: 1, steps: [{ ...note, kind: 'WRITTEN' }] },
};
function show(region = 'Y58') {
  const sent: unknown[] = [];
  const answering = (operation: string, { input }: Record<string, unknown>) => {
    if (operation === 'ComparisonNote') return { comparisonNote: comparison };
    sent.push(input);
    return { commentOnReturn: { thread: { id: 't-1' } } };
  };
  renderPage(address, answering, acting('REGIONAL_LEAD', region));
  return sent;
}

describe('a question about a comparison', () => {
  it('is sent about the domain, for both to see, to the role that is asked, beside what the organisation wrote', async () => {
    const sent = show();
    expect(await screen.findByText('We changed our system.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Your question'), ' Why is this not in place? ');
    await userEvent.click(screen.getByLabelText('Its approver'));
    await userEvent.click(screen.getByRole('button', { name: 'Send the question' }));
    expect(await screen.findByText(/^Your question was sent\./)).toBeTruthy();
    expect(sent).toMatchObject([
      {
        ...{ organisationCode: 'X01', quarterId: '2026-27-Q1', question: null, domain: 'D2' },
        ...{ visibility: 'REGION', addressedTo: 'APPROVER', text: 'Why is this not in place?' },
      },
    ]);
    const link = screen.getByRole('link', { name: 'its return for April to June 2026' });
    expect(link.getAttribute('href')).toBe('/returns/X01/2026-27-Q1');
  });

  it.each([
    ['', /Write your question first/],
    ['x'.repeat(1001), /can have 1,000 characters/],
  ])('is not sent where it says nothing or too much: %#', async (text, message) => {
    const sent = show();
    const box = await screen.findByLabelText('Your question');
    fireEvent.change(box, { target: { value: text } });
    await userEvent.click(screen.getByRole('button', { name: 'Send the question' }));
    expect(within(await screen.findByRole('alert')).getByText(message)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('is for the lead of the region that the organisation belonged to', async () => {
    show('Y56');
    expect(await screen.findByRole('heading', { name: 'You cannot see this page' })).toBeTruthy();
    expect(screen.queryByLabelText('Your question')).toBeNull();
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEvent, aReturn, asAnswered, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const accepted = aReturn({
  head: { state: 'ACCEPTED', revision: 1 },
  draft: null,
  submitted: asAnswered(blankContent(), 0),
  events: [anEvent()],
  allowed: ['REOPEN'],
});

const open = () => userEvent.click(screen.getByRole('button', { name: 'Open it for correction' }));

afterEach(cleanup);

describe('the page on which a return is corrected', () => {
  it('asks why, with a line that leads to the question', async () => {
    const sent: unknown[] = [];
    const reopenReturn = ({ input }: Record<string, unknown>) => {
      sent.push(input);
      return { quarterlyReturn: aReturn({ head: { state: 'RETURNED', revision: 1 } }), issues: [] };
    };
    const { router } = renderReturn('correct', { shown: accepted, operations: { reopenReturn } });
    await screen.findByRole('heading', { name: /Correct an accepted return/ });
    await open();
    await userEvent.click(screen.getByRole('link', { name: 'Say why' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Why'));
    expect(sent).toEqual([]);
    await userEvent.keyboard('A count was wrong.');
    await open();
    await screen.findByRole('heading', { name: /Quarterly return/ });
    expect(sent).toEqual([expect.objectContaining({ expectedRevision: 1, reason: 'A count was wrong.' })]);
    expect(router.state.location.pathname).toBe('/returns/X01/2026-27-Q2');
  });

  it('keeps what was typed where the service refuses', async () => {
    const reopenReturn = () => {
      throw new Error('Somebody has opened it already.');
    };
    renderReturn('correct', { shown: accepted, operations: { reopenReturn } });
    await userEvent.type(await screen.findByLabelText('Why'), 'A count was wrong.');
    await open();
    expect(await screen.findByText('Somebody has opened it already.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why').value).toBe('A count was wrong.');
  });
});

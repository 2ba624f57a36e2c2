import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  closedQuarter,
  equityAnswer,
  equityArea,
  equityPage,
  gap,
  point,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const ofGap = equityArea('London', [point(closedQuarter, { difference: gap() })]);

describe('the form for a line of the reader’s own', () => {
  const show = (address: string) =>
    renderPage(address, (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : equityPage(equityAnswer([ofGap])),
    );

  it('puts the line into the address, and takes it away again', async () => {
    const router = show('/equity?metric=M01');
    const field = await screen.findByLabelText('Hold the gap against a line of your own');
    await userEvent.type(field, '2.54');
    await userEvent.click(screen.getByRole('button', { name: 'Draw the line' }));
    expect(router.state.location.search).toBe('?metric=M01&target=2.5');
    expect(await screen.findByText(/^Your line stands at 2\.5 percentage points/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take the line away' }));
    expect(router.state.location.search).toBe('?metric=M01');
    expect(screen.queryByText(/^Your line stands/)).toBeNull();
  });

  it('says what it wants instead of what is no number, and draws nothing', async () => {
    const router = show('/equity');
    await userEvent.type(await screen.findByLabelText('Hold the gap against a line of your own'), 'ten');
    await userEvent.click(screen.getByRole('button', { name: 'Draw the line' }));
    expect(screen.getByText(/Type a number of percentage points from -100 to 100/)).toBeTruthy();
    expect(router.state.location.search).toBe('');
    expect(screen.queryByText(/^Your line stands/)).toBeNull();
  });
});

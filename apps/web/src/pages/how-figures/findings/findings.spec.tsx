import { afterEach, describe, expect, it } from '@jest/globals';
import { cautionLabels, findingAnchors, verdictLabels } from '@monitor/domain';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { HowFiguresAreMadePage } from '../../HowFiguresAreMadePage.js';

afterEach(cleanup);

function show(address = '/how-figures-are-made') {
  return render(
    <MemoryRouter initialEntries={[address]}>
      <HowFiguresAreMadePage />
    </MemoryRouter>,
  ).container;
}

/** The part of the page that an address leads to. */
function partOf(anchor: string): HTMLElement {
  const part = document.querySelector<HTMLElement>(`section[aria-labelledby="${anchor}"]`);
  if (part === null) throw new Error(`Nothing is explained at #${anchor}.`);
  return part;
}

describe('how findings are decided', () => {
  it.each(Object.values(findingAnchors))(
    'is told where a sentence leads to, with an example and a source: #%s',
    (anchor) => {
      show();
      const part = partOf(anchor);
      expect(within(part).getByRole('heading', { level: 3 }).id).toBe(anchor);
      expect(within(part).getAllByRole('listitem').length).toBeGreaterThan(1);
      for (const word of ['Example.', 'Cannot tell.']) expect(within(part).getByText(word)).toBeTruthy();
      expect(part.textContent).toMatch(/Source: .*[12]\d{3}|Source: NHS England/);
    },
  );

  it('gives every address once', () => {
    const ids = [...show().querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('explains every verdict and everything that stands marked beside a finding, by the words of the pages', () => {
    show();
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms).toEqual(expect.arrayContaining([...Object.values(verdictLabels), ...Object.values(cautionLabels)]));
  });

  it.each(['allowance', 'what-it-would-take', 'missing-returns', 'small-areas', 'ranks', 'pace'])(
    'tells what holds for several kinds of findings: #%s',
    (anchor) => {
      show();
      expect(partOf(anchor).textContent).toMatch(/Source: /);
    },
  );

  it('has no figure that is none', () => {
    expect(show().textContent).not.toMatch(/NaN|undefined|null/);
  });

  it('goes on reading from the part that was asked for', () => {
    show('/how-figures-are-made#change-of-gap');
    expect(document.activeElement?.id).toBe('change-of-gap');
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { formEditions, latestEdition } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReturn, asAnswered, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const shipped = formEditions.length;
const { fetch: realFetch } = globalThis;
const tomorrow: FormEdition = { ...latestEdition(), version: 41, firstQuarter: '2040-41-Q1' };

afterEach(() => {
  (formEditions as FormEdition[]).splice(shipped);
  globalThis.fetch = realFetch;
});

/** A return that names an edition of which this tab knows nothing, in one of the places where it can. */
const blank = () => ({ ...asAnswered(blankContent(2)), edition: 41 });
const naming = {
  'what it would be begun with': () => aReturn({ edition: 41, draft: null, allowed: [] }),
  'its draft': () => aReturn({ edition: 41, draft: blank() }),
  'what was submitted': () => aReturn({ edition: 41, draft: null, submitted: blank(), allowed: [] }),
  'the return before it': () => aReturn({ previous: blank() }),
  'what was counted in an earlier quarter': () =>
    aReturn({ earlierCounts: [{ quarterId: '2026-27-Q1', edition: 41, answers: [] }] }),
};

/** What the service answers at the addresses of the form; `release` lets the answers go. */
function theForm(fails = 0) {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  const asked: string[] = [];
  let failing = fails;
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    await isReleased;
    failing -= 1;
    if (failing >= 0) throw new TypeError('Failed to fetch');
    const list = { editions: [{ version: 41, sha256: 'a1' }] };
    const answer = String(address) === '/forms.json' ? list : tomorrow;
    return { ok: true, json: () => Promise.resolve(answer) } as Response;
  };
  return { release, asked };
}

const heading = () => screen.findByRole('heading', { level: 1, name: /Quarterly return/ });

describe('a return of an edition that was published after the tab was opened', () => {
  it.each(Object.entries(naming))('waits for the edition, and is then shown: %s', async (_place, shown) => {
    const { release, asked } = theForm();
    renderReturn('', { shown: shown() });
    expect(await screen.findByText('Loading the return')).toBeTruthy();
    await waitFor(() => expect(asked).toEqual(['/forms.json']));
    release();
    expect(await heading()).toBeTruthy();
    expect(asked).toEqual(['/forms.json', '/forms/41.json?sha256=a1']);
  });

  it('says so where the edition cannot be fetched, and goes on when it can', async () => {
    theForm(1).release();
    renderReturn('', { shown: naming['its draft']() });
    expect((await screen.findByRole('alert')).textContent).toContain('Edition 41 of the form');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await heading()).toBeTruthy();
  });

  it('asks for nothing where the tab has the edition', async () => {
    const { asked } = theForm();
    renderReturn('', { shown: aReturn() });
    expect(await heading()).toBeTruthy();
    expect(asked).toEqual([]);
  });
});

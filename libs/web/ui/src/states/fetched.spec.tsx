import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { Fetched } from './Fetched.js';
import type { ShownFetch } from './fetch-state.js';

afterEach(cleanup);

const failure = { kind: 'UNREACHABLE', message: 'The service cannot be reached.', requestId: 'r-7' };
const nothing = () => undefined;

function show(fetch: ShownFetch<string>, isPage = false) {
  const content = (at: ShownFetch<string>) => (
    <MemoryRouter>
      <Fetched fetch={at} what="the returns" isPage={isPage} empty={<p>No return is due.</p>}>
        {(answer) => (
          <label>
            {answer} <input />
          </label>
        )}
      </Fetched>
    </MemoryRouter>
  );
  const { rerender } = render(content(fetch));
  return (next: ShownFetch<string>) => rerender(content(next));
}

const shown = (answer: string, part: Partial<ShownFetch<string> & { state: 'SHOWN' }> = {}): ShownFetch<string> => ({
  state: 'SHOWN',
  answer,
  isRefreshing: false,
  failure: null,
  retry: nothing,
  ...part,
});

describe('what was fetched', () => {
  it('is announced while it is on its way', () => {
    show({ state: 'LOADING' });
    expect(screen.getByRole('status').textContent).toBe('Loading the returns');
  });

  it('says why there is nothing', () => {
    show({ state: 'EMPTY' });
    expect(screen.getByText('No return is due.')).toBeTruthy();
  });

  it('stays while another answer is fetched, with what is typed in it, and says that one is coming', async () => {
    const become = show(shown('Two returns'));
    await userEvent.type(screen.getByRole('textbox'), 'mine');
    expect(screen.getByRole('status').textContent).toBe('');
    become(shown('Two returns', { isRefreshing: true }));
    expect(screen.getByRole('status').textContent).toBe('Fetching what you chose');
    become(shown('Two returns', { failure }));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('mine');
    expect(screen.getByRole('alert').textContent).toContain('It may have changed since.');
  });
});

describe('what could not be fetched', () => {
  it('says so with what to quote, and is tried again without losing the keyboard’s place', async () => {
    function Page() {
      const [fetch, setFetch] = useState<ShownFetch<string>>({
        state: 'FAILED',
        failure,
        retry: (): void => setFetch({ state: 'LOADING' }),
      });
      return (
        <Fetched fetch={fetch} what="the returns">
          {(answer) => answer}
        </Fetched>
      );
    }
    render(<Page />);
    expect(screen.getByRole('alert').textContent).toMatch(/cannot be reached.*quote r-7/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.textContent).toBe('Loading the returns');
  });

  it('has a heading of its own where it is the whole page', () => {
    show({ state: 'FAILED', failure, retry: nothing }, true);
    expect(screen.getByRole('heading', { level: 1, name: 'Something is not working' })).toBeTruthy();
  });

  it('says that the service cannot be reached where no answer came', () => {
    show({ state: 'FAILED', failure: { ...failure, requestId: null }, retry: nothing }, true);
    expect(screen.getByRole('heading', { level: 1, name: 'The service cannot be reached' })).toBeTruthy();
  });

  it.each([
    ['NOT_FOUND', 'Page not found'],
    ['NOT_PERMITTED', 'You cannot see this page'],
    ['SIGN_IN_NEEDED', 'Sign in to see this page'],
  ])('is a page for %s', (kind, name) => {
    show({ state: 'FAILED', failure: { ...failure, kind }, retry: nothing }, true);
    expect(screen.getByRole('heading', { level: 1, name })).toBeTruthy();
  });

  it('leads to the sign-in and not to another try where the session has ended', () => {
    show({ state: 'FAILED', failure: { ...failure, kind: 'SIGN_IN_NEEDED' }, retry: nothing });
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toMatch(/^\/sign-in\?returnTo=/);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

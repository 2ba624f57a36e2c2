import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { IssueFormBody } from './IssueFormBody.js';
import { KeptTypingContext } from './kept-typing.js';
import type { KeptTyping } from './kept-typing.js';
import { TextField } from './TextField.js';
import { useIssueForm } from './use-issue-form.js';
import type { FormIssue } from './use-issue-form.js';

afterEach(cleanup);

/** What a browser keeps, in memory. */
function aBrowser(): KeptTyping & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    read: async (name) => kept.get(name),
    write: async (name, typed) => void kept.set(name, typed),
    remove: async (name) => void kept.delete(name),
  };
}

interface ReasonProps {
  send?: () => Promise<readonly FormIssue[] | null>;
  isSignedOut?: boolean;
}

function Reason({ send = () => Promise.resolve(null), isSignedOut = false }: ReasonProps) {
  const form = useIssueForm({ begin: { reason: '' }, keptAs: 'decision ZZ001 2', check: () => [], send });
  const failure = isSignedOut ? { kind: 'SIGN_IN_NEEDED', message: 'Sign in to do this.', requestId: null } : null;
  return (
    <IssueFormBody form={form} button="Confirm" failure={failure}>
      <TextField
        {...form.at('reason')}
        label="Reason"
        value={form.typed.reason}
        onChange={(reason) => form.change({ reason })}
      />
    </IssueFormBody>
  );
}

async function open(browser: KeptTyping, props: ReasonProps = {}, address = '/') {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <KeptTypingContext value={browser}>
          <Reason {...props} />
        </KeptTypingContext>
      </MemoryRouter>,
    );
  });
  return screen.getByLabelText<HTMLInputElement>('Reason');
}

describe('what is typed in a form with a name', () => {
  it('stands there again after the page was left, until it is sent', async () => {
    const browser = aBrowser();
    await userEvent.type(await open(browser), 'Late');
    cleanup();
    const again = await open(browser, { send: () => Promise.resolve([]) });
    expect(again.value).toBe('Late');
    expect(screen.getByRole('status').textContent).toContain('did not send it');
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    expect(browser.kept.size).toBe(0);
  });

  it.each([
    ['refused as a whole', null],
    ['to be mended', [{ field: 'reason', message: 'Say more' }]],
  ])('stays where it is %s', async (_how, answer) => {
    const browser = aBrowser();
    await userEvent.type(await open(browser, { send: () => Promise.resolve(answer) }), 'Late');
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    expect([...browser.kept]).toEqual([['form decision ZZ001 2', { reason: 'Late' }]]);
  });

  it('is cleared where somebody wants to begin anew', async () => {
    const browser = aBrowser();
    await browser.write('form decision ZZ001 2', { reason: 'Late' });
    const field = await open(browser);
    await userEvent.click(screen.getByRole('button', { name: 'Clear what I typed' }));
    expect([field.value, browser.kept.size]).toEqual(['', 0]);
  });

  it('is left alone where it has the fields of another version of the form', async () => {
    const browser = aBrowser();
    await browser.write('form decision ZZ001 2', { comment: 'Late' });
    expect((await open(browser)).value).toBe('');
  });

  it('waits while somebody signs in again, who comes back to the button', async () => {
    const browser = aBrowser();
    await open(browser, { isSignedOut: true });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Sign in again' });
    link.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link);
    const to = new URL(link.href).searchParams.get('returnTo') ?? '';
    cleanup();
    await open(browser, {}, to);
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Confirm' }));
  });
});

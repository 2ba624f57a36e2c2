import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { MemoryRouter } from 'react-router';
import { DateField } from './DateField.js';
import { ErrorSummary } from './ErrorSummary.js';
import { IssueFormBody } from './IssueFormBody.js';
import { RadioGroup } from './RadioGroup.js';
import { TextField } from './TextField.js';
import { useIssueForm } from './use-issue-form.js';
import type { FormIssue } from './use-issue-form.js';

afterEach(cleanup);

const begin = { title: '', kind: '', on: '', folded: '' };

interface FormUnderTestProps {
  check?: (typed: typeof begin) => readonly FormIssue[];
  send: (typed: typeof begin) => Promise<readonly FormIssue[]>;
}

/** A form with every sort of control, one of them folded away. */
function FormUnderTest({ check = () => [], send }: FormUnderTestProps) {
  const form = useIssueForm({ begin, check, send, linkTo: (field) => ({ cell: `form-${field}` }) });
  const { typed, change, at } = form;
  return (
    <MemoryRouter>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Send it">
        <TextField {...at('title')} label="Title" value={typed.title} onChange={(title) => change({ title })} />
        <RadioGroup
          {...at('kind')}
          label="Kind"
          choices={[
            { value: 'A', label: 'One kind' },
            { value: 'B', label: 'Another kind' },
          ]}
          value={typed.kind}
          onChange={(kind) => change({ kind })}
        />
        <DateField {...at('on')} label="On" value={typed.on} onChange={(on) => change({ on })} />
        <details data-testid="fold">
          <summary>More</summary>
          <TextField {...at('folded')} label="Folded" value={typed.folded} onChange={(folded) => change({ folded })} />
        </details>
      </IssueFormBody>
    </MemoryRouter>
  );
}

const sendButton = () => screen.getByRole('button', { name: /Send it|Sending/ });

/** Questions of the form, parts of them, and questions that it does not have. */
const field = fc.constantFrom('title', 'kind', 'on', 'folded', 'title.part', 'on.0.year', 'unknown', '');
const issue = fc.record({ field, message: fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){0,4}$/) });
const issues = fc.uniqueArray(issue, { minLength: 1, maxLength: 6, selector: ({ message }) => message });

/** Where following a line of the summary must lead. */
function controlOf(name: string): HTMLElement {
  const known = ['title', 'kind', 'on', 'folded'].find((each) => name === each || name.startsWith(`${each}.`));
  const control = known === undefined ? document.querySelector('form') : document.getElementById(`form-${known}`);
  if (!(control instanceof HTMLElement)) throw new Error('The form has lost a control.');
  return control;
}

async function expectLinked(found: readonly FormIssue[]) {
  const summary = within(screen.getByRole('alert'));
  expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual(found.map(({ message }) => message));
  for (const { field: name, message } of found) {
    await userEvent.click(summary.getByRole('link', { name: message }));
    expect(document.activeElement).toBe(controlOf(name));
  }
}

describe('what a form found or was told', () => {
  it('has a line for each issue that leads to a control, whoever found it, and takes the focus', async () => {
    await fc.assert(
      fc.asyncProperty(issues, fc.boolean(), async (found, isFoundHere) => {
        const check = () => (isFoundHere ? found : []);
        render(<FormUnderTest check={check} send={() => Promise.resolve(found)} />);
        await userEvent.click(sendButton());
        expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true);
        await expectLinked(found);
        cleanup();
      }),
      { numRuns: 25 },
    );
  });

  it('opens what is folded away around a question', async () => {
    const found = [{ field: 'folded', message: 'Say more' }];
    render(<FormUnderTest send={() => Promise.resolve(found)} />);
    await userEvent.click(sendButton());
    await userEvent.click(screen.getByRole('link', { name: 'Say more' }));
    expect(screen.getByTestId<HTMLDetailsElement>('fold').open).toBe(true);
  });

  it('is said at its control too, and no more of what is found here once it is mended', async () => {
    const check = ({ title }: typeof begin) => (title === '' ? [{ field: 'title', message: 'Give a title' }] : []);
    render(<FormUnderTest check={check} send={() => Promise.resolve([])} />);
    expect(screen.queryByText('Give a title')).toBeNull();
    await userEvent.click(sendButton());
    const title = screen.getByLabelText('Title');
    expect(title.getAttribute('aria-describedby')).toBe('form-title--error');
    await userEvent.type(title, 'A');
    expect(screen.queryByText('Give a title')).toBeNull();
  });
});

describe('sending a form', () => {
  it('sends nothing while something is to be mended', async () => {
    let sent = 0;
    const send = () => {
      sent += 1;
      return Promise.resolve([]);
    };
    render(<FormUnderTest check={() => [{ field: 'title', message: 'Give a title' }]} send={send} />);
    await userEvent.click(sendButton());
    expect(sent).toBe(0);
  });

  it('sends once however often the button is pressed, keeps what is typed, and leaves the keyboard there', async () => {
    const sent: unknown[] = [];
    let answer: (found: readonly FormIssue[]) => void = () => undefined;
    const send = (typed: typeof begin) => {
      sent.push(typed);
      return new Promise<readonly FormIssue[]>((resolve) => {
        answer = resolve;
      });
    };
    render(<FormUnderTest send={send} />);
    await userEvent.type(screen.getByLabelText('Title'), 'Boards merge');
    await userEvent.click(sendButton());
    await userEvent.click(sendButton());
    await userEvent.dblClick(sendButton());
    expect(sent).toEqual([{ ...begin, title: 'Boards merge' }]);
    expect(document.activeElement).toBe(sendButton());
    await act(async () => answer([]));
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Boards merge');
    await userEvent.click(sendButton());
    expect(sent).toHaveLength(2);
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { editionOf, findQuestion } from '@monitor/domain';
import type { Role } from '@monitor/domain';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEvent, answering, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { aThread } from '../testing/a-thread.builder.js';
import { renderReturn } from '../testing/render-return.js';
import type { Thread } from './thread.js';

const content = blankContent();
const question = content.answers[0]?.question ?? '';
const name = findQuestion(editionOf(1), question)?.shortText ?? '';
const section = 'D1';

interface Colleagues {
  threads?: Thread[];
  others?: { personName: string; role: Role; section: string | null }[];
}

/** The pages of a return on a service that keeps comments. */
function renderWithComments(
  page: string,
  { threads = [], others = [] }: Colleagues = {},
  shown = aReturn(),
  role: Role = 'PREPARER',
) {
  const kept = [...threads];
  const sent: Record<string, unknown>[] = [];
  const service = { commentedAt: '2026-10-05T09:00:00Z', others, signs: [] as unknown[] };
  const step =
    (kind: 'REPLIED' | 'RESOLVED' | 'REOPENED') =>
    ({ input }: Record<string, unknown>) => {
      const { thread: id, text } = input as { thread: string; text: string | null };
      sent.push({ kind, ...(input as object) });
      const at = kept.findIndex((each) => each.id === id);
      const before = kept[at] ?? aThread();
      const line = { ...before.lines[0]!, number: before.lines.length + 1, kind, text, isYours: true };
      kept[at] = { ...before, lines: [...before.lines, line], isOpen: kind !== 'RESOLVED' };
      return { thread: kept[at] };
    };
  const operations = {
    returnComments: () => ({ total: kept.length, open: 0, nextCursor: null, threads: kept }),
    attendReturn: ({ input }: Record<string, unknown>) => {
      service.signs.push(input);
      return { others: service.others, commentedAt: service.commentedAt };
    },
    commentOnReturn: ({ input }: Record<string, unknown>) => {
      sent.push(input as Record<string, unknown>);
      const { text } = input as { text: string };
      kept.push(aThread({ id: `t-${kept.length + 1}`, question, isAskedOfYou: false }, { text, isYours: true }));
      return { thread: kept.at(-1) };
    },
    replyToComment: step('REPLIED'),
    resolveComment: step('RESOLVED'),
    reopenComment: step('REOPENED'),
    sendBackReturn: ({ input }: Record<string, unknown>) => {
      sent.push(input as Record<string, unknown>);
      return { quarterlyReturn: { ...shown, allowed: [] }, issues: [] };
    },
  };
  return { ...renderReturn(page, { shown, operations }, role), sent, kept, service };
}

const unfold = async (summary: RegExp) => userEvent.click(await screen.findByText(summary));

afterEach(cleanup);

describe('comments on a question', () => {
  it('are counted beside it and unfolded on demand, and an answer resolves them without leaving the page', async () => {
    const { sent } = renderWithComments(`sections/${section}`, { threads: [aThread({ question })] });
    await unfold(/^1 comment, 1 open/);
    expect(screen.getByText('Is this right?')).toBeTruthy();
    await userEvent.click(screen.getByText(/^Answer or resolve/));
    await userEvent.type(screen.getByLabelText('Your answer'), 'It is');
    await userEvent.click(screen.getByLabelText(/^It is done/));
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(await screen.findByText(/^1 comment, none open/)).toBeTruthy();
    expect(sent).toEqual([expect.objectContaining({ kind: 'RESOLVED', thread: 't-1', seen: 1, text: 'It is' })]);
    expect(screen.getByText('Resolved')).toBeTruthy();
  });

  it('are written for colleagues unless their writer lets the region see them', async () => {
    const { sent } = renderWithComments(`sections/${section}`);
    await userEvent.click((await screen.findAllByText(/^Comment$/))[0]!);
    expect(screen.getByText(/Only the preparers and approvers of the organisation see this/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('New comment'), 'Which month?');
    await userEvent.selectOptions(screen.getByLabelText('Who is asked'), 'APPROVER');
    await userEvent.click(screen.getByRole('button', { name: 'Add the comment' }));
    expect(await screen.findByText('Which month?')).toBeTruthy();
    expect(sent).toEqual([
      expect.objectContaining({ question, visibility: 'ORGANISATION', addressedTo: 'APPROVER', text: 'Which month?' }),
    ]);
  });

  it('keep what is typed while they are folded', async () => {
    renderWithComments(`sections/${section}`);
    const fold = (await screen.findAllByText(/^Comment$/))[0]!;
    await userEvent.click(fold);
    await userEvent.type(screen.getByLabelText('New comment'), 'Half a');
    await userEvent.click(fold);
    await userEvent.click(fold);
    expect(screen.getByLabelText<HTMLTextAreaElement>('New comment').value).toBe('Half a');
  });

  it.each([
    ['nothing', '', 'Write your comment'],
    ['an NHS number', 'See 943 476 5919', /is a valid NHS number/],
  ])('are not sent with %s, and the keyboard goes to what is to be mended', async (_what, text, message) => {
    const { sent } = renderWithComments(`sections/${section}`);
    await userEvent.click((await screen.findAllByText(/^Comment$/))[0]!);
    const box = screen.getByLabelText('New comment');
    if (text !== '') await userEvent.type(box, text);
    await userEvent.click(screen.getByRole('button', { name: 'Add the comment' }));
    expect(await screen.findByText(message)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(sent).toEqual([]);
  });

  it('are named before submitting, and hold nothing up', async () => {
    renderWithComments('check', { threads: [aThread({ question })] });
    expect(await screen.findByRole('heading', { name: 'One comment is still open' })).toBeTruthy();
    expect(screen.getByRole('link', { name: name }).getAttribute('href')).toContain(`/sections/${section}`);
  });
});

describe('colleagues in a return', () => {
  beforeEach(() => void jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => void jest.useRealTimers());

  it('are named at the heading of their section, and news is told aloud', async () => {
    const sam = { personName: 'Sam Lee', role: 'APPROVER' as const, section };
    const { service, kept } = renderWithComments(`sections/${section}`, { others: [sam] });
    expect(await screen.findByText('Sam Lee (Approver) is here now.')).toBeTruthy();
    expect(service.signs.at(-1)).toMatchObject({ section });
    kept.push(aThread({ question }));
    service.commentedAt = '2026-10-05T09:30:00Z';
    service.others = [];
    await act(() => jest.advanceTimersByTimeAsync(30_000));
    expect(await screen.findByText(`New comment from Sam Lee (Approver) on ${name}.`)).toBeTruthy();
    expect(screen.queryByText(/is here now/)).toBeNull();
  });

  it('are named on the task list with what is open in the section', async () => {
    const sam = { personName: 'Sam Lee', role: 'APPROVER' as const, section };
    renderWithComments('', { threads: [aThread({ question })], others: [sam] });
    expect(await screen.findByText(/, 1 open comment, Sam Lee \(Approver\) is in it now$/)).toBeTruthy();
  });

  it('hear nothing while the page is out of sight', async () => {
    const { service } = renderWithComments('');
    await waitFor(() => expect(service.signs).not.toEqual([]), { timeout: 15_000 });
    const hidden = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(service.signs.at(-1)).toMatchObject({ isLeaving: true }));
    const before = service.signs.length;
    await act(() => jest.advanceTimersByTimeAsync(120_000));
    expect(service.signs).toHaveLength(before);
    hidden.mockRestore();
  });
});

describe('whoever decides', () => {
  const waiting = aReturn({
    head: { state: 'SUBMITTED', revision: 1 },
    draft: null,
    submitted: asAnswered(answering({ [question]: { status: 'PLANNED' } }), 0),
    contentHash: 'a1b2c3',
    events: [anEvent()],
    allowed: ['SIGN_OFF', 'SEND_BACK'],
  });

  it('marks questions beside their answers and sends them back in one decision', async () => {
    const { sent } = renderWithComments('sign-off', {}, waiting, 'APPROVER');
    await userEvent.click((await screen.findAllByText(/^Mark for change/))[0]!);
    await userEvent.type(screen.getByLabelText(`What should change: ${name}`), 'Which sites?');
    await userEvent.click(screen.getByLabelText('Sign it off for the organisation'));
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    expect((await screen.findAllByText(/You marked a question for change/)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByLabelText('Send it back'));
    await userEvent.type(screen.getByLabelText('What should change'), 'See the question');
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ comment: 'See the question', comments: [{ question, text: 'Which sites?' }] });
    expect(within(document.body).queryByText(/This did not work/)).toBeNull();
  });

  it('reads what was sent back with the version before, and what was changed for it', async () => {
    const asked = aThread({ question, sentBackRevision: 1, isOpen: false }, { text: 'Which sites?' });
    const done = {
      ...asked.lines[0]!,
      number: 2,
      kind: 'RESOLVED' as const,
      text: 'Two of nine',
      personName: 'Priya Shah',
    };
    const again = { ...waiting, head: { ...waiting.head, revision: 2 } };
    renderWithComments('sign-off', { threads: [{ ...asked, lines: [asked.lines[0]!, done] }] }, again, 'APPROVER');
    await screen.findByRole('heading', { name: 'What was sent back, and what was changed for it' });
    expect(screen.getByText(/Priya Shah \(Approver\): Two of nine It is resolved\./)).toBeTruthy();
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { londonDay, quartersToFollowIn } from '@monitor/domain';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aThread } from '../testing/a-thread.builder.js';
import { AnswerBox } from './AnswerBox.js';
import { AskedList } from './AskedList.js';
import type { Thread } from './thread.js';

const asked = aThread(
  { id: 't-1', domain: 'D2', domainLabel: 'Ease of use', addressedTo: 'PREPARER', visibility: 'REGION' },
  { text: 'Why so little?', role: 'REGIONAL_LEAD' },
);
const [question] = asked.lines;
type Line = Thread['lines'][number];
const followedBy = (id: string, line: Partial<Line>): Thread => ({
  ...{ ...asked, id },
  lines: [question!, { ...question!, number: 2, ...line }],
});
const renderPage = pageRenderer([
  { path: '/asked', element: <AskedList /> },
  { path: '/answer', element: <AnswerBox thread={asked} about="the comparison" /> },
]);
const lead = acting('REGIONAL_LEAD', 'Y61', 'South West');

afterEach(cleanup);

describe('what a region asked about comparisons', () => {
  const show = (threads: Thread[], who = lead) => {
    const operations: string[] = [];
    const answering = (operation: string) => {
      operations.push(operation);
      if (operation === 'ComparisonQuestions') return { comparisonQuestions: { total: threads.length, threads } };
      return { commentsAskedOfMe: { total: 0, nextCursor: null, threads: [] } };
    };
    renderPage('/asked', answering, who);
    return operations;
  };

  it('is listed on its home while it is open, with whom it waits for', async () => {
    const writtenAt = '2026-11-03T10:00:00Z';
    show([
      asked,
      followedBy('t-2', { kind: 'REPLIED', role: 'PREPARER', text: 'The supplier is late', writtenAt }),
      followedBy('t-3', { kind: 'RESOLVED', followIn: '2026-27-Q2', text: null, writtenAt }),
    ]);
    expect(await screen.findByRole('heading', { name: '3 questions about comparisons are open' })).toBeTruthy();
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines[0]).toMatch(/about “Ease of use”: Why so little\? Waits for the organisation since 5 October 2026\.$/);
    expect(lines[1]).toMatch(/Answered on 3 November 2026: decide whether it is settled or followed\.$/);
    expect(lines[2]).toMatch(/To be followed in July to September 2026, as decided on 3 November 2026\.$/);
  });

  it('is asked for by leads alone, and takes no room where there is none', async () => {
    const operations = show([], acting('PREPARER', 'X01', 'Alder Vale'));
    await waitFor(() => expect(operations).toContain('CommentsAskedOfMe'));
    expect(operations).not.toContain('ComparisonQuestions');
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('the decision about an answer', () => {
  const decide = async (who = lead) => {
    const sent: [string, unknown][] = [];
    const answering = (operation: string, { input }: Record<string, unknown>) => {
      sent.push([operation, input]);
      const thread = { ...asked, isOpen: false };
      return operation === 'FollowComment' ? { followComment: { thread } } : { resolveComment: { thread } };
    };
    renderPage('/answer', answering, who);
    await userEvent.click(await screen.findByText(/^Answer or resolve/));
    await userEvent.click(screen.getByLabelText(/^It is done/));
    return sent;
  };
  const [next = ''] = quartersToFollowIn(asked.quarterId, londonDay(new Date()));

  it('is that it is settled, or that it is followed in a later quarter', async () => {
    const sent = await decide();
    await userEvent.selectOptions(screen.getByLabelText('Whether it comes up again'), next);
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    await screen.findByText(/^Answer or resolve/);
    expect(sent).toMatchObject([['FollowComment', { thread: 't-1', seen: 1, followIn: next }]]);
  });

  it('is that it is settled unless a quarter is chosen', async () => {
    const sent = await decide();
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    await screen.findByText(/^Answer or resolve/);
    expect(sent.map(([operation]) => operation)).toEqual(['ResolveComment']);
  });

  it('about following is the region’s alone', async () => {
    await decide(acting('PREPARER', 'X01', 'Alder Vale'));
    expect(screen.queryByLabelText('Whether it comes up again')).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { askedSections, editionOf } from '@monitor/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReturn } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';
import { changerInWords, wayInWords } from './change-in-words.js';

const change = {
  cell: 'ownerRole',
  version: 3,
  before: 'Head of digital',
  after: null,
  personName: 'Sam Okafor',
  role: 'PREPARER',
  changedAt: '2026-10-05T09:42:00Z',
  way: 'MERGED',
  receivedFrom: null,
};

describe('who changed an answer', () => {
  it('is asked for once it is opened, and told with from, to, who, when and how, page by page', async () => {
    const asked: unknown[] = [];
    const cellHistory = (variables: Record<string, unknown>) => {
      asked.push(variables['after']);
      const isFirst = variables['after'] == null;
      return { nextCursor: isFirst ? 'next' : null, changes: [{ ...change, version: isFirst ? 3 : 2 }] };
    };
    const [section] = askedSections(editionOf(aReturn().edition), aReturn().head.organisation.type);
    renderReturn(`sections/${section?.key ?? ''}`, { shown: aReturn(), operations: { cellHistory } });
    const [summary] = await screen.findAllByText('Who changed this');
    if (summary === undefined) throw new Error('Each question has its history.');
    expect(asked).toEqual([]);
    await userEvent.click(summary);
    const table = await screen.findByRole('table', { name: /^Changes of “/ }, { timeout: 5000 });
    const cells = within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    const how = '5 October 2026 at 10:42, typed, while somebody else changed other cells';
    const told = ['FromHead of digital', 'ToNo answer', 'WhoSam Okafor (Preparer)', `When and how${how}`];
    expect(cells).toEqual(told);
    await userEvent.click(screen.getByRole('button', { name: 'Earlier changes' }));
    await screen.findByRole('button', { name: 'Later changes' }, { timeout: 5000 });
    expect(asked).toEqual([null, 'next']);
  });

  it('names a role once, and from what a helper typed', () => {
    expect(changerInWords({ personName: 'Preparer, Alder Vale', role: 'PREPARER' })).toBe('Preparer, Alder Vale');
    expect(wayInWords({ way: 'TYPED', receivedFrom: 'PAPER' })).toBe('typed from paper');
  });
});

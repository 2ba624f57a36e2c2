import { describe, expect, it } from '@jest/globals';
import type { FigureColumn } from '@monitor/domain';
import { copiedTable } from './copied-table.js';

const columns: FigureColumn<{ name: string; returns: number }>[] = [
  { kind: 'WORDS', key: 'name', header: 'Region', read: ({ name }) => name },
  { kind: 'COUNT', key: 'returns', header: 'Returns', read: ({ returns }) => returns },
];

describe('copiedTable', () => {
  const rows = [{ name: 'A & <b>B</b>', returns: 1200 }];
  const copied = copiedTable({ columns, rows }, { title: 'Who has sent', notes: ['Source: returns.', 'https://x'] });

  it('is a table for a paper, whose words are never taken for markup', () => {
    const page = new DOMParser().parseFromString(copied.html, 'text/html');
    expect(page.querySelector('caption')?.textContent).toBe('Who has sent');
    expect([...page.querySelectorAll('th, td')].map(({ textContent }) => textContent)).toEqual([
      'Region',
      'Returns',
      'A & <b>B</b>',
      '1,200',
    ]);
    expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'Source: returns.',
      'https://x',
    ]);
  });

  it('is cells for a sheet, with the finding above and the notes below', () => {
    expect(copied.plain).toBe('Who has sent\nRegion\tReturns\nA & <b>B</b>\t1,200\nSource: returns.\nhttps://x');
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toCsv } from '@monitor/domain';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  cell,
  closedQuarter,
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  figure,
  openQuarter,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import { allQuartersTable } from './all-quarters.js';

const share = figure({ value: 0.41, lower: 0.36, upper: 0.46 });
const cells = [cell('D1', share), cell('D3', share)];
const answered = consistencyAnswer({ areas: [consistencyArea('London', { cells })] });
const unanswered = consistencyAnswer({ areas: [consistencyArea('London', { cells, accepted: 0 })] });

const linesOf = (csv: string) => csv.split('\r\n').filter((line) => line !== '');

describe('the comparison of every quarter', () => {
  it('is one file in which each row bears its quarter, and says whether that is final', () => {
    const table = allQuartersTable(
      [
        { quarter: openQuarter, answer: answered },
        { quarter: closedQuarter, answer: answered },
      ],
      { boundaries: 'AS_WAS' },
      'Region',
    );
    const [head, ...lines] = linesOf(toCsv(table));
    expect(head).toMatch(/^Quarter,Months,Final or provisional,Area code,Area,/);
    expect(head).toMatch(/,Measure,Publication,Boundaries$/);
    const ofLondon = lines.filter((line) => line.includes('NHS London'));
    expect(ofLondon.map((line) => line.split(',').slice(0, 3).join())).toEqual([
      ...Array<string>(3).fill('2026-27-Q2,July to September 2026,[p]'),
      ...Array<string>(3).fill('2026-27-Q1,April to June 2026,final'),
    ]);
    expect(lines.some((line) => line.includes('[p] provisional'))).toBe(true);
  });

  it('leaves out a quarter of which nothing has been accepted, and names each source once', () => {
    const compared = [
      { quarter: openQuarter, answer: unanswered },
      { quarter: closedQuarter, answer: answered },
    ];
    const table = allQuartersTable(compared, { boundaries: 'AS_NOW' }, 'Region');
    expect(new Set(table.rows.map(({ quarter }) => quarter.id))).toEqual(new Set(['2026-27-Q1']));
    expect(table.notes.filter((note) => note.startsWith('Accepted returns'))).toHaveLength(1);
  });
});

describe('its download', () => {
  const saved: Blob[] = [];
  const urls = { createObjectURL: URL.createObjectURL, revokeObjectURL: URL.revokeObjectURL };

  beforeEach(() => {
    saved.length = 0;
    // The browser of the tests saves no files: what it is given to save is kept instead.
    URL.createObjectURL = (content) => {
      saved.push(content as Blob);
      return '#saved';
    };
    URL.revokeObjectURL = () => undefined;
  });
  afterEach(() => {
    cleanup();
    Object.assign(URL, urls);
  });

  it('asks for the choice in each quarter once, and saves one file', async () => {
    const asked: unknown[] = [];
    renderPage('/consistency?domain=D1', (operation, variables) => {
      if (operation === 'ComparisonQuarters') return quartersAnswer;
      if (operation === 'CompareConsistency') asked.push(variables['filter']);
      return consistencyPage(answered);
    });
    const button = await screen.findByRole('button', { name: /^Download all 2 quarters \(CSV\)/ });
    asked.length = 0;
    await userEvent.click(button);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(asked).toEqual([
      expect.objectContaining({ quarterId: '2026-27-Q2', domain: 'D1' }),
      expect.objectContaining({ quarterId: '2026-27-Q1', domain: 'D1' }),
    ]);
  });

  it('saves nothing and says so where a quarter does not come', async () => {
    let isBroken = false;
    renderPage('/consistency', (operation) => {
      if (operation === 'ComparisonQuarters') return quartersAnswer;
      if (isBroken) throw new Error('The line is down.');
      return consistencyPage(answered);
    });
    const button = await screen.findByRole('button', { name: /^Download all 2 quarters/ });
    isBroken = true;
    await userEvent.click(button);
    expect(await screen.findByText('The quarters could not be fetched. Try again.')).toBeTruthy();
    expect(saved).toEqual([]);
  });
});

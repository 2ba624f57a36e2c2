import { afterEach, describe, expect, it } from '@jest/globals';
import type { LatestPublicationQuery } from '@monitor/web-graphql';
import { cleanup, screen, within } from '@testing-library/react';
import { finding, publication } from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import type { LatestAnswer } from './latest-rows.js';

afterEach(cleanup);

const shown = { value: 0.05, lower: 0.02, upper: 0.08, text: '5.0 (2.0 to 8.0)', organisations: 9 };
const hidden = { value: null, lower: null, upper: null, text: '[c]', organisations: 4 };
const answer: LatestAnswer = {
  publication: {
    ...publication({ kind: 'REVISED' }),
    contentHash: 'a'.repeat(64),
    reason: 'A board had sent last year’s counts.',
  },
  quarterLabel: 'April to June 2026',
  citation: 'Digital inclusion monitor, publication 12 (revised), figures to April to June 2026.',
  findingsWithFigures: ['England has a gap.', 'England has another gap.', 'The gap is clear in 1 of 2 regions.'].map(
    (sentence) => finding({ kind: 'GAP', sentence }),
  ),
  subject: 'NHS App registration by deprivation',
  gapsTitle: 'The gap is 5.0 percentage points wherever it can be shown',
  gapSentence: 'The share of the least deprived fifth minus that of the most deprived fifth.',
  gaps: [
    { areaCode: 'Y56', areaName: 'London', ...shown },
    { areaCode: 'Y58', areaName: 'South West', ...hidden },
  ],
  signs: ['[c] hidden to protect people. The counts are small.'],
  method: ['Patients registered as a share of all.', 'Small counts are hidden.'],
  next: 'Final figures for July to September 2026 come next.',
};
const told = (latestPublication: LatestPublicationQuery['latestPublication']) =>
  renderPage('/latest', () => ({ latestPublication }));

describe('the latest published findings', () => {
  it('are findings, of a publication that is named with its kind and its day, and why it was revised', async () => {
    told(answer);
    for (const { sentence } of answer.findingsWithFigures) expect(await screen.findByText(sentence)).toBeTruthy();
    expect(
      screen.getByText(/^Publication 12, revised, published on 3 November 2026\. These figures never change/),
    ).toBeTruthy();
    expect(screen.getByText(/A board had sent last year’s counts\./)).toBeTruthy();
    expect(screen.getByText(/Final figures for July to September 2026 come next/)).toBeTruthy();
  });

  it('stand as a picture and as a table of the same rows, with every sign explained', async () => {
    told(answer);
    const table = await screen.findByRole('table', { name: /^Gap in NHS App registration by deprivation by region/ });
    expect(within(table).getByRole('row', { name: 'London 5.0 (2.0 to 8.0) 9' })).toBeTruthy();
    expect(within(table).getByRole('row', { name: 'South West [c] 4' })).toBeTruthy();
    expect(
      within(screen.getByRole('list', { name: 'Signs in the table' })).getByText(/hidden to protect people/),
    ).toBeTruthy();
    const picture = screen.getByRole('img', { name: /The table below has the numbers/ });
    expect(picture.querySelectorAll('circle')).toHaveLength(1);
    expect(picture.textContent).toContain('South West [c]');
  });

  it('have the line of no gap and every interval on one axis, so that nothing looks larger than it is', async () => {
    told(answer);
    const picture = await screen.findByRole('img', { name: /The table below has the numbers/ });
    const places = [...picture.querySelectorAll('circle')].map((point) =>
      Number.parseFloat(point.getAttribute('cx') ?? ''),
    );
    expect(picture.textContent).toMatch(/0.*8/);
    // 5 of 0 to 8 percentage points, in an axis that leaves 2% of its width at both ends.
    expect(places).toEqual([62]);
  });

  it('are files of that very publication, and can be cited', async () => {
    told(answer);
    const link = await screen.findByRole('link', { name: 'All figures as a CSV file' });
    expect(link.getAttribute('href')).toBe('/releases/12/figures.csv');
    expect(screen.getByText(answer.citation)).toBeTruthy();
  });

  it('are not there while no figures are final, and the page says what would bring them', async () => {
    told(null);
    expect(
      await screen.findByText(/^No figures are final yet\. .* two people have checked and approved them/),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Latest published findings' })).toBeTruthy();
  });
});

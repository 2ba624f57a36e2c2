import '../testing/message-channel.js';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { LatestPublicationQuery } from '@monitor/web-graphql';
import type { PageAnswer } from './questions-of.js';

// Loaded after the stand-in above: React's server side looks for it at once.
const { renderPage } = await import('./render-page.js');

const manifest = Object.fromEntries(
  ['src/boot.ts', 'src/main.tsx'].map((source) => [source, { file: 'assets/app.js' }]),
);
const nobody: PageAnswer = {
  operationName: 'Viewer',
  variables: {},
  data: { viewer: null, service: { __typename: 'Service', isDemonstration: false, isOpenToAnyone: false } },
};

type Latest = NonNullable<LatestPublicationQuery['latestPublication']>;
const latest: Latest = {
  publication: {
    ...{ number: 12, kind: 'FINAL', publishedAt: '2026-11-03T09:30:00Z', reason: null },
    contentHash: 'a'.repeat(64),
  },
  quarterLabel: 'April to June 2026',
  citation: 'Digital inclusion monitor, publication 12 (final).',
  findingsWithFigures: [
    {
      ...{ kind: 'GAP', verdict: 'DIFFERENT', sentence: 'England has a gap.' },
      ...{ allowance: null, causes: [], cautions: [], explainedAt: '/how-figures-are-made#gap' },
    },
  ],
  subject: 'NHS App registration by deprivation',
  gapsTitle: 'The gap is 5.0 percentage points wherever it can be shown',
  gapSentence: 'The one less the other.',
  gaps: [
    {
      ...{ areaCode: 'Y56', areaName: 'London', organisations: 9 },
      ...{ value: 0.05, lower: 0.02, upper: 0.08, text: '5.0' },
    },
  ],
  signs: [],
  method: ['Small counts are hidden.'],
  next: null,
};

/** The page for somebody who is not signed in, with this answer. */
async function drawn(latestPublication: Latest | null, address = '/latest'): Promise<string> {
  const typed =
    latestPublication === null
      ? null
      : {
          __typename: 'LatestPublication',
          ...latestPublication,
          publication: { __typename: 'Publication', ...latestPublication.publication },
          findingsWithFigures: latestPublication.findingsWithFigures.map((finding) => ({
            __typename: 'Finding',
            ...finding,
          })),
          gaps: latestPublication.gaps.map((gap) => ({ __typename: 'LatestGap', ...gap })),
        };
  const answer = { operationName: 'LatestPublication', variables: {}, data: { latestPublication: typed } };
  const { html, failure, status } = await renderPage(manifest, { address, answers: [nobody, answer] });
  expect({ failure, status }).toEqual({ failure: undefined, status: 200 });
  document.documentElement.innerHTML = html.replace('<!doctype html>', '');
  return html;
}

afterEach(() => {
  document.documentElement.innerHTML = '';
});

describe('the latest findings of somebody who is not signed in', () => {
  it('stand whole as HTML: sentence, picture, table and files, without a script or a style', async () => {
    const html = await drawn(latest);
    expect(html).not.toMatch(/<script|<style|style=/);
    expect(document.querySelector('main')?.textContent).toContain('England has a gap.');
    expect(document.querySelector('main a[href="/how-figures-are-made#gap"]')).not.toBeNull();
    expect(document.querySelectorAll('[role=img] circle')).toHaveLength(1);
    expect(document.querySelectorAll('main table tbody tr')).toHaveLength(1);
    expect(document.querySelector('a[href="/releases/12/figures.csv"]')).not.toBeNull();
  });

  it('stand on the start page in sentences and a picture, with the way to all of them', async () => {
    const html = await drawn(latest, '/');
    expect(html).not.toMatch(/<script|<style|style=/);
    const section = document.querySelector('section[aria-labelledby=latest-findings]');
    expect(section?.textContent).toContain('England has a gap.');
    expect(section?.querySelectorAll('[role=img] circle')).toHaveLength(1);
    expect(section?.querySelector('a[href="/latest"]')).not.toBeNull();
  });

  it('leave the start page with the way to them where none are final yet', async () => {
    await drawn(null, '/');
    expect(document.querySelector('main a[href="/latest"]')).not.toBeNull();
    expect(document.querySelector('main [role=img]')).toBeNull();
  });

  it('say as HTML that none are final yet', async () => {
    await drawn(null);
    expect(document.querySelector('main')?.textContent).toContain('No figures are final yet.');
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import { apiWith, servingFiles, stopServing } from '../testing/api.js';
import { aPreparation, aRecord } from '../testing/publications.builder.js';
import { renderPage } from '../testing/render-page.js';

const manifest = { files: [{ name: 'figures.csv', sha256: 'a'.repeat(64), bytes: 12_345_678, rows: 64_200 }] };

beforeEach(() => void servingFiles({ '/releases/12/manifest.json': manifest }));
afterEach(() => {
  cleanup();
  stopServing();
});

describe('a publication that is out', () => {
  it('says what is in it, how to cite it and where to download it', async () => {
    renderPage('/publications/12', apiWith([aRecord()]).answering);
    expect(await screen.findByText(/Published on 3 November 2026 at 9:30am. It never changes/)).toBeTruthy();
    expect(screen.getByText(/1,940: since the publication before, 12 joined or changed and 1 left/)).toBeTruthy();
    expect(screen.getByText('Digital inclusion monitor, publication 12.')).toBeTruthy();
    expect(screen.getByText('ab12'.repeat(16))).toBeTruthy();
    const row = within(await screen.findByRole('row', { name: /figures\.csv/ }));
    expect(row.getByRole('link').getAttribute('href')).toBe('/releases/12/figures.csv');
    expect(row.getByText('12.3 MB')).toBeTruthy();
    expect(row.getByText('64,200')).toBeTruthy();
    expect(screen.queryByText('What you can do')).toBeNull();
  });

  it('leads to what changed since each before it, and to none after it', async () => {
    renderPage('/publications/12', apiWith([aRecord()]).answering);
    const heading = await screen.findByRole('heading', { name: 'What changed since' });
    const links = within(heading.parentElement ?? document.body).getAllByRole('link', { name: /until publication 12/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/publications/12/difference/11',
      '/publications/12/difference/10',
    ]);
  });

  it('says first which to use where it is superseded, or provisional, and why it was revised', async () => {
    renderPage('/publications/12', apiWith([aRecord({ supersededBy: 14 })]).answering);
    expect((await screen.findByRole('link', { name: 'publication 14' })).getAttribute('href')).toBe('/publications/14');
    cleanup();
    renderPage('/publications/12', apiWith([aRecord({ kind: 'PROVISIONAL', kindLabel: 'Provisional' })]).answering);
    expect(await screen.findByText(/its figures are expected to change/)).toBeTruthy();
    cleanup();
    const revised = aRecord({ kind: 'REVISED', reason: 'Two boards sent counts of another quarter.' });
    renderPage('/publications/12', apiWith([revised]).answering);
    expect(await screen.findByText('Two boards sent counts of another quarter.')).toBeTruthy();
  });

  it('says when its files are not made yet, and when they cannot be fetched', async () => {
    servingFiles({});
    renderPage('/publications/12', apiWith([aRecord()]).answering);
    expect(await screen.findByText(/Its files are not made yet/)).toBeTruthy();
    cleanup();
    servingFiles({ '/releases/12/manifest.json': 503 });
    renderPage('/publications/12', apiWith([aRecord()]).answering);
    expect(await screen.findByText(/files of this publication are being written/)).toBeTruthy();
    cleanup();
    servingFiles({ '/releases/12/manifest.json': 500 });
    renderPage('/publications/12', apiWith([aRecord()]).answering);
    expect(await screen.findByText(/The list of files could not be fetched/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('is not found under a number that is none', async () => {
    renderPage('/publications/99', apiWith([null]).answering);
    expect(await screen.findByRole('heading', { name: 'There is no publication of that number' })).toBeTruthy();
    cleanup();
    renderPage('/publications/twelve', apiWith([null]).answering);
    expect(await screen.findByRole('heading', { name: 'There is no publication of that number' })).toBeTruthy();
  });
});

describe('a publication on its way', () => {
  it('says how far it is, and follows by itself until nothing is under way', async () => {
    const building = aPreparation(
      'BUILDING',
      { progress: { stage: 'Building quarters', done: 3, of: 40 }, contents: null },
      { number: 13 },
    );
    const { answering, timesAsked } = apiWith([building, aPreparation('AUDITED')]);
    renderPage('/publications/13', answering);
    const bar = await screen.findByRole('progressbar', { name: 'Building quarters: 3 of 40' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['3', '40']);
    expect(await screen.findByText(/It passed the audit/, {}, { timeout: 6000 })).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    const asked = timesAsked();
    await new Promise((done) => setTimeout(done, 2500));
    expect(timesAsked()).toBe(asked);
  });

  it('offers nothing to download or to cite before it is out', async () => {
    const asked = servingFiles({});
    const announced = aPreparation('ANNOUNCED', {}, { announcedFor: '2099-12-03T09:30:00.000Z' });
    renderPage('/publications/13', apiWith([announced]).answering);
    expect(await screen.findByText(/It comes out by itself on 3 December 2099 at 9:30am/)).toBeTruthy();
    expect(screen.queryByText('How to cite it')).toBeNull();
    expect(screen.queryByText('Download it')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('says so where it was given up', async () => {
    renderPage('/publications/13', apiWith([aPreparation('DISCARDED')]).answering, acting('NATIONAL_ANALYST', null));
    expect(await screen.findByText(/It was given up/)).toBeTruthy();
    expect(screen.queryByText('What changed since')).toBeNull();
  });
});

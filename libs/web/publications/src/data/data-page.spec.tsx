import { afterEach, describe, expect, it } from '@jest/globals';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen } from '@testing-library/react';
import { servingFiles, stopServing } from '../testing/api.js';
import { aHead } from '../testing/publications.builder.js';
import { renderPage } from '../testing/render-page.js';

afterEach(() => {
  cleanup();
  stopServing();
});

const final = aHead({ number: 12 });
const provisional = (number: number) => aHead({ number, kind: 'PROVISIONAL', kindLabel: 'Provisional' });

function api(finals: object[], provisionals: object[]) {
  const asked: string[] = [];
  const publications = ({ filter }: { filter: { kinds: string[] } }) => ({
    nodes: filter.kinds.includes('FINAL') ? finals : provisionals,
  });
  const answering = (operation: string) => {
    asked.push(operation);
    return { publications, machineClients: [] };
  };
  return { asked, answering };
}

const files = (number: number) => ({
  [`/releases/${String(number)}/manifest.json`]: {
    files: [{ name: 'figures.parquet', sha256: 'c', bytes: 2_000_000, rows: 10 }],
  },
});

describe('the way to the figures', () => {
  it('leads in five minutes to the latest final publication, from the service’s own address', async () => {
    renderPage('/data', api([final], []).answering);
    const address = `${location.origin}/releases/latest/figures.csv`;
    expect(await screen.findByText(`figures <- read.csv("${address}")`)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Python' }).textContent).toContain(`pd.read_csv("${address}")`);
    for (const [name, href] of [
      ['The guide', '/guide'],
      ['The explorer', '/explorer'],
      ['The schema', '/schema.graphql'],
    ]) {
      expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href);
    }
  });

  it('lists the files of the latest final publication, and those of a provisional one only where it is newer', async () => {
    servingFiles({ ...files(12), ...files(13) });
    renderPage('/data', api([final], [provisional(13)]).answering);
    expect(await screen.findByRole('table', { name: 'Files of publication 12' })).toBeTruthy();
    expect(await screen.findByRole('table', { name: 'Files of publication 13' })).toBeTruthy();
    cleanup();
    renderPage('/data', api([final], [provisional(11)]).answering);
    expect(await screen.findByRole('table', { name: 'Files of publication 12' })).toBeTruthy();
    expect(screen.queryByText(/Publication 11/)).toBeNull();
  });

  it('says so while nothing is published, and while nothing final is', async () => {
    renderPage('/data', api([], []).answering);
    expect(await screen.findByText(/Nothing has been published yet/)).toBeTruthy();
    cleanup();
    servingFiles(files(13));
    renderPage('/data', api([], [provisional(13)]).answering);
    expect(await screen.findByText(/No final publication is out yet/)).toBeTruthy();
    expect(await screen.findByRole('table', { name: 'Files of publication 13' })).toBeTruthy();
  });

  it('tells analysts whom to ask for a program of their own, and asks for no programs', async () => {
    const { asked, answering } = api([], []);
    renderPage('/data', answering);
    expect(await screen.findByText(/An administrator of this service registers it/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Register a program' })).toBeNull();
    expect(asked).not.toContain('MachineClients');
  });

  it('lets administrators look after programs', async () => {
    renderPage('/data', api([], []).answering, acting('ADMINISTRATOR', null));
    expect(await screen.findByText('No program is registered yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Register a program' })).toBeTruthy();
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { burdenOf, latestEdition, organisationTypes, questionsOf } from '@monitor/domain';
import { renderPage } from './testing/render-page.js';

afterEach(cleanup);

const edition = { ...latestEdition(), version: 7 };
const code = questionsOf(edition)[0]?.code ?? '';
const burden = organisationTypes.map((type) => burdenOf(edition, type));
const record = {
  version: 7,
  state: 'DRAFT',
  stateLabel: 'Draft',
  publishedOn: '2026-11-26',
  firstQuarterId: '2027-28-Q1',
  firstQuarterLabel: 'April to June 2027',
  questions: 120,
  revision: 3,
  definition: JSON.stringify(edition),
  contentHash: 'a'.repeat(64),
  comparedWith: 2,
  changes: [{ kind: 'REWORDED', section: 'Access', question: code, sentence: 'The help reads otherwise.' }],
  breaks: ['Edition 7 of the form: Know who the service is for'],
  problems: [{ place: 'firstQuarter', message: 'Returns have been begun. Begin with 2027-28-Q1 or later.' }],
  burden,
  burdenBefore: burden.map((row) => ({ ...row, minutes: 1 })),
  events: [],
  next: ['AMEND', 'PROPOSE', 'WITHDRAW'].map((step) => ({ step, whyNot: null })),
};

/** The API with one edition; every change is answered with `answer`. */
function api(shown: object = record, answer: object = { edition: { ...record, revision: 4 }, problems: [] }) {
  const sent: [string, Record<string, unknown>][] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'FormEditions') return { formEditions: [shown] };
    if (operation === 'FormEdition') return { formEdition: shown };
    sent.push([operation, variables['input'] as Record<string, unknown>]);
    return { [`${operation.charAt(0).toLowerCase()}${operation.slice(1)}`]: answer };
  };
  return { sent, answering };
}

describe('the editions of the form', () => {
  it('are for administrators only', async () => {
    renderPage('/national/form', api().answering, acting('NATIONAL_ANALYST', null));
    expect(await screen.findByText(/Only administrators write editions/)).toBeTruthy();
    cleanup();
    renderPage('/national/form', api().answering);
    const table = await screen.findByRole('table', { name: 'Editions, newest first' });
    expect(within(table).getByRole('link', { name: 'Edition 7' }).getAttribute('href')).toBe('/national/form/7');
    expect(screen.queryByRole('button')?.textContent ?? '').not.toMatch(/Begin with/);
  });

  it('begin with a quarter that is one', async () => {
    const { sent, answering } = api({ ...record, state: 'PUBLISHED', stateLabel: 'Published' });
    renderPage('/national/form', answering);
    const field = await screen.findByLabelText('First quarter to be asked');
    await userEvent.type(field, 'soon');
    await userEvent.click(screen.getByRole('button', { name: 'Begin with what edition 7 asks' }));
    expect(sent).toEqual([]);
    expect((await screen.findAllByText(/Give a quarter of the financial year/)).length).toBeGreaterThan(0);
    await userEvent.clear(field);
    await userEvent.type(field, '2027-28-Q1');
    await userEvent.click(screen.getByRole('button', { name: 'Begin with what edition 7 asks' }));
    expect(sent).toEqual([['DraftFormEdition', { fromVersion: 7, firstQuarterId: '2027-28-Q1' }]]);
  });
});

describe('an edition', () => {
  it('says what must be mended, what it changes and breaks, and what it asks of each type of body', async () => {
    renderPage('/national/form/7', api().answering);
    expect(await screen.findByText(/Begin with 2027-28-Q1 or later/)).toBeTruthy();
    expect(screen.getByText(/The help reads otherwise/)).toBeTruthy();
    expect(screen.getByText('Edition 7 of the form: Know who the service is for')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'What it asks of each type of body, each quarter' });
    expect(within(table).getAllByText(/\(was 1\)/)).toHaveLength(organisationTypes.length);
    expect(screen.getByRole('link', { name: `Change ${code}` })).toBeTruthy();
  });

  it('is published with what was looked at, and by nobody who had a hand in it', async () => {
    const whyNot = 'You drafted or changed this edition, so another administrator must approve it.';
    renderPage(
      '/national/form/7',
      api({ ...record, state: 'PROPOSED', next: [{ step: 'PUBLISH', whyNot }] }).answering,
    );
    expect(await screen.findByText(whyNot)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve and publish it' })).toBeNull();
    cleanup();
    const { sent, answering } = api({ ...record, state: 'PROPOSED', next: [{ step: 'PUBLISH', whyNot: null }] });
    renderPage('/national/form/7', answering);
    await userEvent.click(await screen.findByRole('button', { name: 'Approve and publish it' }));
    expect(sent).toEqual([['PublishFormEdition', { version: 7, expectedVersion: 3, seenHash: 'a'.repeat(64) }]]);
  });

  it('shows why a file was not taken, with the place', async () => {
    const problems = [{ place: 'sections › D1 › key', message: 'It is “<b>”. Write a key.' }];
    const { sent, answering } = api(record, { edition: record, problems });
    renderPage('/national/form/7', answering);
    await userEvent.click(await screen.findByLabelText('What the file says'));
    await userEvent.paste('{ "version": 7,');
    await userEvent.click(screen.getByRole('button', { name: 'Put it in the place of the draft' }));
    expect((await screen.findAllByText('Choose or paste the file of an edition.')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByLabelText('What the file says'));
    await userEvent.paste(' "sections": [] }');
    await userEvent.click(screen.getByRole('button', { name: 'Put it in the place of the draft' }));
    expect((await screen.findAllByText(/sections › D1 › key: It is “<b>”/)).length).toBeGreaterThan(0);
    expect(sent[0]?.[1]['definition']).toBe('{"version":7,"sections":[]}');
  });
});

describe('a question', () => {
  it('is changed in words, duty and who is asked', async () => {
    const { sent, answering } = api();
    renderPage(`/national/form/7/questions/${code}`, answering);
    const field = await screen.findByLabelText('Short name');
    await userEvent.clear(field);
    await userEvent.type(field, 'Know your people');
    await userEvent.click(within(screen.getByRole('group', { name: /GP practice/ })).getByLabelText('May answer'));
    await userEvent.click(screen.getByRole('button', { name: 'Save the question' }));
    expect(sent[0]?.[1]).toMatchObject({ question: code, shortText: 'Know your people', like: null });
    expect(sent[0]?.[1]['askedOf']).toContainEqual({ type: 'PRACTICE', duty: 'VOLUNTARY' });
  });

  it('is seen as each type of body is asked it', async () => {
    renderPage('/national/form/7/preview?type=PRACTICE', api().answering);
    expect(await screen.findByRole('heading', { name: 'Edition 7 as it is asked' })).toBeTruthy();
    expect(screen.getAllByText(/For each of: Most deprived fifth/).length).toBeGreaterThan(0);
  });
});

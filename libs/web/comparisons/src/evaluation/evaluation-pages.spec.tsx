import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { renderPage } from '../testing/render-page.js';
import type { AnsweredEvaluation } from './effect-rows.js';
import { sinceInWords } from './effect-rows.js';
import { answer, evaluation } from './evaluation.builder.js';
import { countedUnits, lagInWords } from './evaluation-words.js';

afterEach(cleanup);

describe('one question of evaluation', () => {
  const show = (known: Partial<AnsweredEvaluation> = {}) =>
    renderPage('/evaluation/1', () => ({ evaluation: evaluation(known) }));

  it('is answered in two sentences, with what was declared and what stands against it', async () => {
    show();
    expect(await screen.findByText('It rose by 7.0.')).toBeTruthy();
    expect(screen.getByText('If alike, it was this.')).toBeTruthy();
    expect(screen.getByText('Beyond chance')).toBeTruthy();
    expect(screen.getByText('Quasi-experiment: because of, on a condition')).toBeTruthy();
    expect(screen.getByText(/^Declared before anybody looked, by An analyst, 1 October 2026/)).toBeTruthy();
    expect(
      screen.getByText('With 19 adopters of 44, a change of 1.2 points would be seen in 4 of 5 cases.'),
    ).toBeTruthy();
  });

  it('has every quarter around adoption, and every other way of doing it, in numbers', async () => {
    show();
    const [around, otherwise] = await screen.findAllByRole('table');
    expect(within(around!).getByRole('row', { name: /2 quarters before.*0\.1.*17/ })).toBeTruthy();
    expect(within(otherwise!).getByRole('row', { name: /Without London.*7\.1.*14/ })).toBeTruthy();
    expect(within(otherwise!).getByRole('row', { name: /As it was asked.*7\.0.*19/ })).toBeTruthy();
  });

  it('claims nothing of a look that nobody declared, and says what an open one waits for', async () => {
    show({ isDeclared: false });
    expect(await screen.findByText('A look, nothing claimed')).toBeTruthy();
    cleanup();
    show({ answer: null, waitsFor: 'It waits for June.' });
    expect(await screen.findByText(/It waits for June\./)).toBeTruthy();
  });

  it('says how it was made, to be copied, and why nobody outside can work it out again', async () => {
    show();
    expect(await screen.findByText('The design was that.')).toBeTruthy();
    expect(screen.getByText(/^Nobody outside can work this answer out again/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Download the program (R)' })).toBeNull();
    cleanup();
    show({ unit: 'BOARD', answer: { ...answer, script: 'cat(1)' } });
    expect(await screen.findByRole('button', { name: 'Download the program (R)' })).toBeTruthy();
    expect(screen.getByText('19 boards after the first quarter')).toBeTruthy();
    cleanup();
    // Without an answer there is nothing to work out again, and no exact count behind it.
    show({ unit: 'BOARD', answer: { ...answer, script: null } });
    expect(await screen.findByText('The design was that.')).toBeTruthy();
    expect(screen.queryByText(/^Nobody outside can work this answer out again/)).toBeNull();
  });

  it('leads to its other versions, and to asking one', async () => {
    show({ amends: 3, laterVersions: [7, 9] });
    for (const number of [3, 7, 9]) {
      const way = await screen.findByRole('link', { name: `question ${String(number)}` });
      expect(way.getAttribute('href')).toBe(`/evaluation/${String(number)}`);
    }
    const another = screen.getByRole('link', { name: 'Ask another version of it' });
    expect(another.getAttribute('href')).toBe('/evaluation/new?versionOf=1');
  });

  it('asks again by itself while the answer is being worked out, and only then', async () => {
    const open = { answer: null, waitsFor: 'It is being worked out.' };
    let asked = 0;
    renderPage('/evaluation/1', () => {
      asked += 1;
      return { evaluation: evaluation(asked < 2 ? { ...open, isBeingAnswered: true } : {}) };
    });
    expect(await screen.findByText(/It appears here by itself\./)).toBeTruthy();
    expect(await screen.findByText('It rose by 7.0.', {}, { timeout: 8_000 })).toBeTruthy();
    cleanup();
    show({ ...open, waitsFor: 'It waits for June.' });
    expect(await screen.findByText(/Open this page again then\./)).toBeTruthy();
  });

  it.each([
    [-2, '2 quarters before'],
    [0, 'The quarter of adoption'],
    [1, '1 quarter after'],
  ])('calls %i %s', (since, words) => expect(sinceInWords(since)).toBe(words));
});

it('counts what is compared, also where it is one', () => {
  expect([countedUnits('REGION', 1), countedUnits('BOARD', 3)]).toEqual(['1 region', '3 boards']);
});

it.each([
  [0, 'from the quarter of adoption on'],
  [1, 'from one quarter after adoption on'],
  [3, 'from 3 quarters after adoption on'],
])('looks for an effect with a lag of %i %s', (lag, words) => expect(lagInWords(lag)).toBe(words));

describe('every question of evaluation', () => {
  it('is listed with what its answer says, and with who looked without declaring', async () => {
    const questions = [
      evaluation({ number: 2, isDeclared: false }),
      evaluation({ answer: null, waitsFor: 'It waits.' }),
    ];
    renderPage('/evaluation', () => ({ evaluations: { declared: 1, looks: 1, questions } }));
    const [look, open] = await screen.findAllByRole('article');
    expect(within(look!).getByText('A look, nothing claimed.')).toBeTruthy();
    expect(within(look!).getByText(/It rose by 7\.0\. If alike, it was this\./)).toBeTruthy();
    expect(within(look!).getByText(/^Looked at without being declared, by An analyst/)).toBeTruthy();
    expect(within(open!).getByText(/It waits\./)).toBeTruthy();
    expect(screen.getByText(/^1 question was declared before anybody looked, 1 looked at without\./)).toBeTruthy();
  });

  it('are none before anybody asked', async () => {
    renderPage('/evaluation', () => ({ evaluations: { declared: 0, looks: 0, questions: [] } }));
    expect(await screen.findByText('Nobody has asked a question yet.')).toBeTruthy();
  });
});

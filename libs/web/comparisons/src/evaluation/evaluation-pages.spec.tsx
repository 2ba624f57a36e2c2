import { afterEach, describe, expect, it } from '@jest/globals';
import { gapFigure } from '@monitor/domain';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.js';
import type { AnsweredEvaluation, EvaluationAnswer } from './effect-rows.js';
import { sinceInWords } from './effect-rows.js';
import { lagInWords } from './evaluation-words.js';

afterEach(cleanup);

const effect = (value: number) => ({
  ...gapFigure({ status: 'PUBLISHED', value, lower: value - 0.01, upper: value + 0.01 }),
  markers: [],
});
const quarter = (id: string, label: string) => ({ id, label });

const design: EvaluationAnswer['design'] = {
  ...{ adopters: 19, comparisons: 25, reversals: 1, strata: 6, detectable: 0.012, refusal: null },
  leftOut: [{ reason: 'NO_RETURN', sentence: 'Sent no return.', organisations: 50 }],
  adoptions: [{ quarter: quarter('2025-26-Q1', 'April to June 2025'), organisations: 19 }],
  detectableByAdopters: [{ adopters: 10, change: 0.02 }],
};

const answer: EvaluationAnswer = {
  ...{ publication: 4, answeredAt: '2026-11-01T09:30:00Z', verdict: 'DIFFERENT', strength: 'QUASI_EXPERIMENT' },
  ...{ rules: ['Places without the change are compared.'], sentences: ['It rose by 7.0.', 'If alike, it was this.'] },
  ...{
    allowance: 'Allows for 2 questions.',
    overturned: 'It would survive.',
    pValue: 0.001,
    design,
    effect: effect(0.07),
  },
  bySinceAdoption: [
    { sinceAdoption: -2, adopters: 17, effect: effect(0.001) },
    { sinceAdoption: 0, adopters: 19, effect: effect(0.066) },
  ],
  earlierTrends: { pValue: 0.37, quarters: 7, detectableTrend: 0.003 },
  sensitivity: [{ what: 'Without London', adopters: 14, effect: effect(0.071) }],
};

function evaluation(known: Partial<AnsweredEvaluation> = {}): AnsweredEvaluation {
  return {
    ...{ number: 1, isDeclared: true, title: 'Does “Lending” change the share?', organisations: 'GP practice', lag: 0 },
    ...{
      smallestEffect: 0.02,
      amends: null,
      askedByName: 'An analyst',
      askedAt: '2026-10-01T09:30:00Z',
      waitsFor: null,
    },
    ...{ actions: ['Lending'], isAssured: false, answer },
    firstQuarter: quarter('2023-24-Q2', 'July to September 2023'),
    lastQuarter: quarter('2026-27-Q1', 'April to June 2026'),
    ...known,
  };
}

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

  it.each([
    [-2, '2 quarters before'],
    [0, 'The quarter of adoption'],
    [1, '1 quarter after'],
  ])('calls %i %s', (since, words) => expect(sinceInWords(since)).toBe(words));
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

describe('asking a question', () => {
  const quarters = ['2026-27-Q1', '2025-26-Q4', '2025-26-Q3', '2025-26-Q2', '2025-26-Q1'].map((id) => ({
    ...{ id, label: id, windowState: 'CLOSED' },
  }));
  const asking = () => {
    const sent: unknown[] = [];
    const answering = (operation: string, variables: Record<string, unknown>) => {
      if (operation === 'QuartersToEvaluate') return { quarters };
      if (operation === 'EvaluationDesign') return { evaluationDesign: design };
      if (operation === 'Evaluation') return { evaluation: evaluation({ answer: null, waitsFor: 'It waits.' }) };
      if (operation !== 'AskEvaluation') return { evaluations: { declared: 0, looks: 0, questions: [] } };
      sent.push(variables['input']);
      return { askEvaluation: { number: 1 } };
    };
    return { sent, answering };
  };

  it('shows the design first, and then writes down exactly what was decided', async () => {
    const { sent, answering } = asking();
    const router = renderPage('/evaluation/new', answering);
    await userEvent.click(await screen.findByRole('button', { name: 'Show what it could tell' }));
    expect(screen.getAllByText('Choose the action that is put in place.').length).toBeGreaterThan(0);
    await userEvent.selectOptions(screen.getByLabelText('Action that is put in place'), 'D4-S2');
    await userEvent.click(screen.getByRole('button', { name: 'Show what it could tell' }));
    expect(
      await screen.findByText(
        'No outcome is shown here. Only how much outcomes vary by chance was used, for what would show.',
      ),
    ).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Declare this question' }));
    expect(await screen.findByText(/It waits\./)).toBeTruthy();
    expect(router.state.location.pathname).toBe('/evaluation/1');
    expect(sent).toEqual([
      {
        question: {
          ...{ actionCodes: ['D4-S2'], isAssured: false, metricId: 'M01', stratifier: 'DEPRIVATION', outcome: 'GAP' },
          ...{
            organisationType: null,
            lag: 0,
            firstQuarterId: '2025-26-Q1',
            lastQuarterId: '2026-27-Q1',
            smallestEffect: 0.02,
          },
        },
        ...{ isDeclared: true, amends: null },
      },
    ]);
  });

  it('takes the ways on back as soon as anything is changed, and is for those who may ask', async () => {
    renderPage('/evaluation/new', asking().answering);
    await userEvent.selectOptions(await screen.findByLabelText('Action that is put in place'), 'D4-S2');
    await userEvent.click(screen.getByRole('button', { name: 'Show what it could tell' }));
    expect(await screen.findByRole('button', { name: 'Look without declaring' })).toBeTruthy();
    await userEvent.click(screen.getByLabelText('The share of the group that is behind'));
    expect(screen.queryByRole('button', { name: 'Look without declaring' })).toBeNull();
    cleanup();
    renderPage('/evaluation/new', asking().answering, acting('PREPARER', 'ZZ001'));
    expect(await screen.findByText('Only regional leads and national analysts ask questions.')).toBeTruthy();
  });
});

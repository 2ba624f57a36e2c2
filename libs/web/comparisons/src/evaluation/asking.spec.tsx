import { afterEach, describe, expect, it } from '@jest/globals';
import { acting } from '@monitor/web-graphql/testing';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.js';
import { design, evaluation } from './evaluation.builder.js';

afterEach(cleanup);

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
          ...{ unit: 'ORGANISATION', exposure: 'ADOPTION', adoptedShare: 0.5 },
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

  it('is asked of boards with the share that counts, and of a domain by how many are in place', async () => {
    const { sent, answering } = asking();
    renderPage('/evaluation/new', answering);
    await userEvent.click(await screen.findByLabelText('How many actions of a domain are in place'));
    await userEvent.click(screen.getByRole('button', { name: 'Show what it could tell' }));
    expect(screen.getAllByText('Choose the domain of which the actions in place are counted.').length).toBeGreaterThan(
      0,
    );
    await userEvent.selectOptions(screen.getByLabelText('Domain of which the actions in place are counted'), 'D4');
    await userEvent.click(screen.getByRole('button', { name: 'Show what it could tell' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Look without declaring' }));
    expect(sent[0]).toMatchObject({
      question: { exposure: 'NUMBER_IN_PLACE', actionCodes: expect.arrayContaining(['D4-S1', 'D4-S2']) },
    });
    cleanup();
    renderPage('/evaluation/new', answering);
    await userEvent.click(await screen.findByLabelText('Integrated care boards'));
    expect(screen.queryByLabelText('Organisations')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('An area has adopted once it is in place in'), '75');
    await userEvent.selectOptions(screen.getByLabelText('Action that is put in place'), 'D4-S2');
    await userEvent.click(screen.getByRole('button', { name: 'Show what it could tell' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Declare this question' }));
    expect(sent[1]).toMatchObject({
      question: { unit: 'BOARD', adoptedShare: 0.75, organisationType: null },
      isDeclared: true,
    });
  });

  it('begins another version with what the question says, and says whose version it is', async () => {
    const { sent, answering } = asking();
    const earlier = {
      ...{
        number: 4,
        title: 'Does it?',
        unit: 'REGION',
        exposure: 'ADOPTION',
        adoptedShare: 0.25,
        actionCodes: ['D4-S2'],
      },
      ...{
        isAssured: true,
        metric: { id: 'M05' },
        stratifier: { stratifier: 'SEX' },
        outcome: 'SHARE',
        organisationType: null,
      },
      ...{ lag: 2, smallestEffect: 0.015, firstQuarter: { id: '2025-26-Q1' }, lastQuarter: { id: '2026-27-Q1' } },
    };
    renderPage('/evaluation/new?versionOf=4', (operation, variables) =>
      operation === 'EvaluationToAmend' ? { evaluation: earlier } : answering(operation, variables),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Show what it could tell' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Declare this question' }));
    expect(sent).toEqual([
      {
        question: {
          ...{ unit: 'REGION', exposure: 'ADOPTION', adoptedShare: 0.25, actionCodes: ['D4-S2'], isAssured: true },
          ...{ metricId: 'M05', stratifier: 'SEX', outcome: 'SHARE', organisationType: null, lag: 2 },
          ...{ smallestEffect: 0.015, firstQuarterId: '2025-26-Q1', lastQuarterId: '2026-27-Q1' },
        },
        ...{ isDeclared: true, amends: 4 },
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

import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { closedQuarter, figure, notReported, quartersAnswer } from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import { beforeNext } from './order-rows.js';
import type { PaceAnswer, PaceGroup, PlansInTime } from './pace-answer.js';
import { medianInWords, toPacePanels } from './pace-rows.js';

afterEach(cleanup);

function pointAt(quarters: number): PlansInTime['points'][number] {
  return { quarters, open: 60 - quarters, inPlace: figure({ value: quarters / 10 }), givenUp: 0.1 };
}

function plans(known: Partial<PlansInTime> = {}): PlansInTime {
  return {
    ...{ organisations: 20, plans: 60, inPlace: 30, givenUp: 6, open: 24 },
    ...{ medianQuarters: 5, medianLower: 4, medianUpper: 7 },
    ...{ withinYear: figure({ value: 0.4, lower: 0.3, upper: 0.51 }), followedInPlace: 25, undone: 3 },
    undoneWithinYear: figure({ value: 0.1, lower: 0.04, upper: 0.2 }),
    points: [0, 1, 2].map(pointAt),
    ...known,
  };
}

function group(name: string, known: Partial<PaceGroup> = {}): PaceGroup {
  return { ...plans(), code: name, name: `NHS ${name}`, shortName: name, verdict: 'CANNOT_TELL', ...known };
}

function answer(known: Partial<PaceAnswer> = {}): PaceAnswer {
  return {
    ...{ quarter: closedQuarter, since: { id: '2024-25-Q1', label: 'April to June 2024' }, compare: 'REGION' },
    ...{ boundaries: 'AS_NOW', practice: { key: 'D1', label: 'Access', text: 'Access to devices' } },
    ...{ sentence: 'From plan to practice takes longer in Northmere.', allowance: 'Allows for all 3 comparisons.' },
    ...{ source: 'Accepted returns.', beginningUnknown: 12, withoutPlan: 1, whole: plans({ plans: 120 }) },
    groups: [group('Northmere', { verdict: 'LONGER' }), group('Southlea', { medianQuarters: null, medianLower: 6 })],
    orderSentence: '“Loans” tends to come first.',
    actions: [
      { code: 'D1-L3', label: 'Loans', meanRank: 1.24, besideNext: { before: 9, after: 2, same: 3 } },
      { code: 'D1-S1', label: 'Targets', meanRank: 1.76, besideNext: null },
    ],
    ...known,
  };
}

const show = (known: Partial<PaceAnswer> = {}, address = '/pace') =>
  renderPage(address, (operation) =>
    operation === 'ComparisonQuarters' ? quartersAnswer : { implementationPace: answer(known) },
  );

describe('from plan to practice', () => {
  it('says where plans take longer, and shows each area and all together in numbers', async () => {
    show();
    expect(await screen.findByText('From plan to practice takes longer in Northmere.')).toBeTruthy();
    const [pace] = screen.getAllByRole('table');
    const row = (name: RegExp) => within(pace!).getByRole('row', { name });
    expect(
      row(/Northmere 20 60 5 \(4 to 7\) 40% \(30% to 51%\) Longer 30 6 24 3 of 25 10% \(4% to 20%\)/),
    ).toBeTruthy();
    expect(row(/Southlea 20 60 Not reached/)).toBeTruthy();
    expect(row(/All together 20 120/)).toBeTruthy();
  });

  it('draws the lines of a few beside each other, and of many boards the share in place within a year', async () => {
    show();
    const lines = await screen.findByRole('list', { name: '“Access” from plan to practice' });
    expect(within(lines).getAllByRole('listitem')).toHaveLength(2);
    cleanup();
    const boards = Array.from({ length: 13 }, (_, at) => group(`Board ${String(at)}`));
    show({ compare: 'ICB', groups: boards }, '/pace?compare=ICB');
    expect(await screen.findByText('Share of plans in place within a year')).toBeTruthy();
    expect(screen.queryByRole('list', { name: '“Access” from plan to practice' })).toBeNull();
  });

  it('has every point of the lines in a table', async () => {
    show();
    const points = await screen.findByRole('table', { name: /by quarters since the plan/, hidden: true });
    expect(within(points).getByRole('row', { name: /Northmere 2 58 20% 10%/, hidden: true })).toBeTruthy();
  });

  it('says what could not be followed, and how it allows for all that is compared', async () => {
    show();
    expect(await screen.findByText(/12 more had been under way for an unknown time/)).toBeTruthy();
    expect(screen.getByText('Allows for all 3 comparisons.')).toBeTruthy();
    const link = screen.getByRole('link', { name: /How it is decided where plans take longer/ });
    expect(link.getAttribute('href')).toBe('/how-figures-are-made#pace');
  });

  it('shows which actions come first, unless one alone is looked at', async () => {
    show();
    const section = await screen.findByRole('table', { name: /in the order in which they are put in place/ });
    expect(
      within(section).getByRole('row', { name: /1 Loans 1\.2 9 of 11 organisations, 3 more in the same quarter/ }),
    ).toBeTruthy();
    expect(screen.getByText('“Loans” tends to come first.')).toBeTruthy();
    cleanup();
    show({}, '/pace?domain=D1&action=D1-S1');
    expect(await screen.findByText('From plan to practice takes longer in Northmere.')).toBeTruthy();
    expect(screen.queryByText('“Loans” tends to come first.')).toBeNull();
  });

  it('asks for no type and no boundaries where types are compared', async () => {
    show({ compare: 'TYPE' }, '/pace?compare=TYPE');
    expect(await screen.findByLabelText('Compare')).toBeTruthy();
    expect(screen.queryByLabelText('Organisations')).toBeNull();
    expect(screen.queryByLabelText('Boundaries')).toBeNull();
  });

  it('says what it takes where nobody answered, or no plan was followed yet', async () => {
    show({ since: null });
    expect(await screen.findByText(/^Nobody has answered yet/)).toBeTruthy();
    cleanup();
    show({ whole: plans({ plans: 0, points: [], withinYear: notReported }), groups: [] });
    expect(await screen.findByText(/^No plan has been followed yet/)).toBeTruthy();
  });
});

describe('rows of plans', () => {
  it.each([
    [{}, '5 (4 to 7)'],
    [{ medianUpper: null }, '5 (4 or more)'],
    [{ medianLower: null, medianUpper: null }, '5'],
    [{ medianQuarters: null }, 'Not reached'],
  ])('write a median with %j as %s', (known, words) => {
    expect(medianInWords(plans(known))).toBe(words);
  });

  it('draw those alone that were followed, each beside all together for as long as it was', () => {
    const groups = [group('Long'), group('None', { points: plans().points.slice(0, 1) })];
    const whole = plans({ points: [0, 1, 2, 3].map(pointAt) });
    const panels = toPacePanels({ groups, whole });
    expect(panels.map(({ title, points, beside }) => [title, points.length, beside?.points.length])).toEqual([
      ['Long', 3, 3],
    ]);
  });

  it('say how many organisations had an action before the next', () => {
    const action = answer().actions[0]!;
    expect(beforeNext({ ...action, besideNext: { before: 4, after: 0, same: 0 } })).toBe('4 of 4 organisations');
    expect(beforeNext({ ...action, besideNext: null })).toBe('The last');
    expect(beforeNext({ ...action, besideNext: { before: 0, after: 0, same: 0 } })).toBe(
      'Not known of any organisation',
    );
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { closedQuarter, figure, finding, namedArea, quartersAnswer } from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import type { NeedAnswer, NeedBoard } from './need-answer.js';
import { needColumns, toAskAfter, toNeedPoints } from './need-rows.js';

afterEach(cleanup);

function board(name: string, known: Partial<NeedBoard> = {}): NeedBoard {
  return {
    ...{ area: namedArea(name), regionCode: 'Y56', meanScore: 4.2, mostAtRiskShare: 0.31, isSharedOut: false },
    ...{ organisations: 9, inPlace: figure({ value: 0.3, lower: 0.1, upper: 0.5 }), standing: 'NOT_HIGH_NEED' },
    ...known,
  };
}

function answer(known: Partial<NeedAnswer> = {}): NeedAnswer {
  return {
    ...{ quarter: closedQuarter, boundaries: 'AS_NOW' },
    index: { name: 'Risk index', publisher: 'A city', smallAreas: 100 },
    column: { key: 'D1', label: 'Access', text: 'Access to devices' },
    england: figure({ value: 0.5 }),
    finding: finding({ kind: 'NEED_BESIDE_PRACTICE', sentence: 'Boards with more need have less in place.' }),
    source: 'Practice and need.',
    areas: [board('Northmere', { standing: 'BELOW_ENGLAND' }), board('Southlea')],
    ...known,
  };
}

const show = (known: Partial<NeedAnswer> = {}) =>
  renderPage('/need', (operation) =>
    operation === 'ComparisonQuarters' ? quartersAnswer : { needBesidePractice: answer(known) },
  );

describe('need beside practice', () => {
  it('says the finding, where to ask first, and shows every board in numbers', async () => {
    show();
    expect(await screen.findByText('Boards with more need have less in place.')).toBeTruthy();
    const ask = screen.getByRole('region', { name: 'Where to ask first' });
    expect(
      within(ask)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['Northmere: 30% in place, 9 organisations. High need, less in place than England.']);
    const table = screen.getByRole('table', { name: 'Need and “Access” in place by board, April to June 2026' });
    expect(within(table).getByRole('row', { name: /Northmere.*4\.20.*31%.*9.*30%.*10% to 50%/ })).toBeTruthy();
  });

  it('says why nothing is shown before an index was imported', async () => {
    show({ index: null });
    expect(await screen.findByText(/No index of exclusion risk has been imported/)).toBeTruthy();
    expect(screen.queryByText('Boards with more need have less in place.')).toBeNull();
  });

  it('draws no point for a board without a score or a share, and says how many there are', async () => {
    show({
      areas: [
        board('A', { meanScore: null }),
        board('B', { inPlace: figure({ status: 'NOT_APPLICABLE', value: null }) }),
        board('C'),
      ],
    });
    expect(await screen.findByText(/^2 boards are in the table alone/)).toBeTruthy();
  });
});

describe('where to ask first', () => {
  it('names boards of high need below England, those that chance may have put there among them, and none above', () => {
    const lies = (name: string, value: number, standing: NeedBoard['standing']) =>
      board(name, { inPlace: figure({ value }), standing });
    const areas = [
      lies('Below', 0.2, 'BELOW_ENGLAND'),
      lies('Maybe below', 0.4, 'CANNOT_TELL'),
      lies('Maybe above', 0.6, 'CANNOT_TELL'),
      lies('Not judged', 0, 'NOT_JUDGED'),
      lies('Low need', 0.1, 'NOT_HIGH_NEED'),
    ];
    const named = toAskAfter(answer({ areas })).map(({ area }) => area.shortName);
    expect(named).toEqual(['Below', 'Maybe below']);
  });
});

describe('a point', () => {
  it('stands out in the own region, and is hollow where few answered', () => {
    const few = figure({ markers: ['LOW_RELIABILITY'] });
    const points = toNeedPoints([board('Own'), board('Other', { regionCode: 'Y58', inPlace: few })], 'Y56');
    expect(points.map(({ isStrong, isNamed, isUnreliable }) => [isStrong, isNamed, isUnreliable])).toEqual([
      [true, true, false],
      [false, false, true],
    ]);
  });

  it('says in the table where part of a score is shared out', () => {
    const column = needColumns.find(({ key }) => key === 'meanScore');
    if (column?.kind !== 'WORDS') throw new Error('There is no column of scores.');
    expect(column.read(board('A', { isSharedOut: true }))).toBe('4.20 (part shared out)');
  });
});

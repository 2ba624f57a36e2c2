import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { closedQuarter, namedArea, quartersAnswer } from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import { toPartRows } from './answer-rows.js';
import { toScales } from './section-answer.js';
import type { AnsweredPart, AreaAnswers, SectionAnswer } from './section-answer.js';

afterEach(cleanup);

const lookedAt = [
  { answer: 'NOT', label: 'Not looked at', isOrdered: true },
  { answer: 'MISSING', label: 'People are missing', isOrdered: true },
  { answer: 'NONE', label: 'Nothing to look for', isOrdered: false },
];
const part = (code: string, label: string, answers = lookedAt): AnsweredPart => ({ code, label, answers });
const carers = part('A', 'Unpaid carers');
const homeless = part('B', 'People without a home');

function area(name: string, counts: Record<string, number[]>): AreaAnswers {
  const parts = Object.entries(counts).map(([code, organisations]) => {
    return { code, organisations, answered: organisations.reduce((sum, count) => sum + count, 0) };
  });
  return { area: namedArea(name), expected: 9, accepted: 8, parts };
}

function answer(known: Partial<SectionAnswer> = {}): SectionAnswer {
  return {
    ...{ quarter: closedQuarter, level: 'REGION', within: null, title: 'Who is missing and why' },
    askedOf: 'Each integrated care board has to answer.',
    finding: 'In England, the answer “Not looked at” is given most often for “People without a home”.',
    source: 'Accepted returns.',
    parts: [carers, homeless],
    wholes: [area('England', { A: [1, 7, 2], B: [6, 3, 0] })],
    areas: [area('London', { A: [0, 4, 0], B: [2, 2, 0] }), area('Midlands', { A: [1, 3, 2], B: [4, 1, 0] })],
    ...known,
  };
}

const show = (known: Partial<SectionAnswer> = {}, address = '/answers') =>
  renderPage(address, (operation) =>
    operation === 'ComparisonQuarters' ? quartersAnswer : { sectionAnswers: answer(known), areas: [] },
  );

const england = { name: 'England: Who is missing and why, April to June 2026' };

describe('answers to a section', () => {
  it('stand part by part in numbers, first what most say least of', async () => {
    show();
    const table = await screen.findByRole('table', england);
    expect(within(table).getByRole('row', { name: 'People without a home 9 6 3 0' })).toBeTruthy();
    expect(within(table).getByRole('row', { name: 'Unpaid carers 10 1 7 2' })).toBeTruthy();
    const heads = within(table)
      .getAllByRole('rowheader')
      .map((each) => each.textContent);
    expect(heads).toEqual(['People without a home', 'Unpaid carers']);
    expect(screen.getByText(/“Nothing to look for” stands in the table alone/)).toBeTruthy();
  });

  it('are those of the area that is chosen', async () => {
    show({}, '/answers?area=London');
    const table = await screen.findByRole('table', {
      name: 'London: Who is missing and why, April to June 2026',
    });
    expect(within(table).getByRole('row', { name: 'Unpaid carers 4 0 4 0' })).toBeTruthy();
  });

  it('are compared between areas for the part that is chosen, England above them', async () => {
    show();
    const choose = await screen.findByRole('combobox', { name: 'Compare the answers about' });
    await userEvent.selectOptions(choose, 'People without a home');
    const table = await screen.findByRole('table', { name: '“People without a home” by region, April to June 2026' });
    const heads = within(table)
      .getAllByRole('rowheader')
      .map((each) => each.textContent);
    expect(heads).toEqual(['England', 'Midlands', 'London']);
  });

  it('say why there are none where the return did not ask', async () => {
    show({ title: '', parts: [], wholes: [], areas: [] });
    expect(await screen.findByText(/did not have this section/)).toBeTruthy();
  });
});

describe('parts that offer the same answers', () => {
  it('share a picture, and no others do', () => {
    const yesNo = [
      { answer: 'NO', label: 'No', isOrdered: true },
      { answer: 'YES', label: 'Yes', isOrdered: true },
    ];
    const scales = toScales([carers, part('C', 'An owner', yesNo), homeless]);
    expect(scales.map(({ parts }) => parts.map(({ code }) => code))).toEqual([['A', 'B'], ['C']]);
    expect(scales[0]).toMatchObject({
      answers: ['Not looked at', 'People are missing'],
      apart: 'Nothing to look for',
    });
  });

  it('share it too where they differ alone in what does not apply', () => {
    const none = { answer: 'NONE', label: 'No contracts', isOrdered: false };
    const other = part('D', 'Contracts', [...lookedAt.slice(0, 2), none]);
    expect(toScales([carers, other])).toMatchObject([{ apart: 'Does not apply to them', parts: [carers, other] }]);
  });

  it('are ordered by the share that says least, whatever stands apart, and none is lost', () => {
    const counts = fc.array(fc.nat(20), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), (all) => {
        const parts = all.map((_, at) => part(`P${at}`, `Part ${at}`));
        const [scale] = toScales(parts);
        const given = area('England', Object.fromEntries(all.map((each, at) => [`P${at}`, each])));
        const rows = toPartRows(given, scale!);
        expect(rows.map(({ key }) => key).sort()).toEqual(parts.map(({ code }) => code).sort());
        const shares = rows.map(({ organisations: [least = 0, most = 0] }) =>
          least + most === 0 ? -1 : least / (least + most),
        );
        expect(shares).toEqual([...shares].sort((one, other) => other - one));
      }),
    );
  });
});

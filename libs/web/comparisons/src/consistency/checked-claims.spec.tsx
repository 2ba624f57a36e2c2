import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import {
  cell,
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  figure,
  finding,
  namedArea,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import { countingChecked } from './consistency-answer.js';
import { practiceFacts } from './consistency-rows.js';
import { heatmapTitle, spreadTitle } from './consistency-titles.js';

afterEach(cleanup);

/** A cell of which less is left where only checked claims count. */
function checkedCell(key: string, claimed: number, checked: number) {
  const possible = { lower: checked, upper: claimed, text: 'what it could be' };
  return { ...cell(key, figure({ value: claimed })), checked: { inPlace: figure({ value: checked }), possible } };
}

const regions = consistencyAnswer({
  areas: [
    consistencyArea('London', {
      ...{ area: namedArea('London', 'Y56'), overall: checkedCell('ALL', 0.6, 0.2) },
      cells: [checkedCell('D1', 0.8, 0.3), checkedCell('D3', 0.7, 0.1)],
    }),
  ],
  findings: [finding({ kind: 'ASSURED_PRACTICE', sentence: 'Of the claims 60% were checked by nobody else.' })],
});

function answering(operation: string, variables: Record<string, unknown>) {
  if (operation === 'ComparisonQuarters') return quartersAnswer;
  asked.push(variables['isChecked']);
  return consistencyPage(regions);
}
const asked: unknown[] = [];
const left = finding({ kind: 'ASSURED_PRACTICE', sentence: 'Less is left.' });

describe('counting checked claims alone', () => {
  it('shows what is left in place, says so first, and follows no earlier quarter by it', async () => {
    renderPage('/consistency', answering);
    const name = 'Share in place by region and domain, April to June 2026';
    const shares = (table: HTMLElement) => within(table).getAllByRole('link', { name: /see the spread/ });
    expect(shares(await screen.findByRole('table', { name }))[0]!.textContent).toMatch(/^80%/);
    fireEvent.change(screen.getByLabelText('Count as in place'), { target: { value: 'CHECKED' } });
    expect(await screen.findAllByText('Of the claims 60% were checked by nobody else.')).toHaveLength(1);
    expect(shares(screen.getByRole('table', { name })).map(({ textContent }) => textContent?.slice(0, 3))).toEqual([
      '30%',
      '10%',
    ]);
    expect(screen.getByRole('heading', { name: /^Shares in place and checked are 10% to 30%/ })).toBeTruthy();
    expect(screen.getByText(/what nobody checked counts as not in place/)).toBeTruthy();
    expect(screen.getByText(/Earlier quarters are followed by every claim/)).toBeTruthy();
    expect([asked[0], asked.at(-1)]).toEqual([false, true]);
  });

  it('puts the checked share in the place of the claimed one everywhere, in titles and files as well', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 }), (shares) => {
        const cells = shares.map(([one, other], at) =>
          checkedCell(`D${at + 1}`, Math.max(one, other), Math.min(one, other)),
        );
        const area = consistencyArea('London', { cells, overall: checkedCell('ALL', 1, 0) });
        const shown = countingChecked(consistencyAnswer({ areas: [area], wholes: [area] }));
        for (const each of [...shown.areas, ...shown.wholes]) {
          expect(each.cells.map(({ inPlace }) => inPlace.value)).toEqual(shares.map((pair) => Math.min(...pair)));
          expect(each.cells.every(({ possible }) => possible?.text === 'what it could be')).toBe(true);
          expect(each.overall.inPlace.value).toBe(0);
        }
        expect(heatmapTitle(shown, false)).toMatch(/^Shares in place and checked/);
        expect(spreadTitle(shown, { key: 'D1', label: 'Access', text: '' })).toMatch(/in place and checked/);
        expect(practiceFacts(shown)[1]?.value).toBe('Share in place and checked by somebody else');
        expect(countingChecked({ ...shown, findings: [left] }).comparison).toBe(left);
        expect(shown.comparison.sentence).toBe(consistencyAnswer().comparison.sentence);
      }),
    );
  });
});

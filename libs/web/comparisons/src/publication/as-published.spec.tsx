import { afterEach, describe, expect, it } from '@jest/globals';
import { markers } from '@monitor/domain';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import {
  closedQuarter,
  equityAnswer,
  equityArea,
  equityPage,
  openQuarter,
  point,
  publication,
  quartersAnswer,
} from '../testing/answers.builder.js';
import type { EquityAnswer } from '../equity/equity-answer.js';
import { renderPage } from '../testing/render-page.js';
import { earlierFiguresNote, publicationNote, waitingSentence } from './publication-words.js';

afterEach(cleanup);

const england = equityArea('England', [point(closedQuarter, { asOf: 10 })]);
const answer = { ...equityAnswer([england]), waitingReturns: 14 };
const soFar = {
  publications: { nodes: [publication(), publication({ number: 11, publishedAt: '2026-10-27T09:30:00Z' })] },
  nextPublication: '2026-11-10T09:30:00Z',
};

/** The page at an address, and with which publications it asked the API for figures. */
function page(address: string, equityOverTime: EquityAnswer = answer) {
  const asked: unknown[] = [];
  const router = renderPage(address, (operation, variables) => {
    if (operation === 'ComparisonQuarters') return quartersAnswer;
    if (operation === 'PublicationsSoFar') return soFar;
    asked.push((variables['filter'] as { publication: unknown }).publication);
    return equityPage(equityOverTime);
  });
  return { router, asked };
}

describe('figures about people', () => {
  it('say of which publication they are, with the way to it, and how much waits for the next', async () => {
    page('/equity');
    const link = await screen.findByRole('link', { name: 'publication 12, provisional' });
    expect(link.getAttribute('href')).toBe('/publications/12');
    expect(link.parentElement?.textContent).toMatch(
      /^As published on 3 November 2026 \(publication 12, provisional\)\. 14 returns .* wait for the next publication\./,
    );
  });

  it('say of each row since which publication it stands, why, and lead to where it comes from', async () => {
    page('/equity');
    const table = await screen.findByRole('table', { name: 'Gap in NHS App registration by deprivation, England' });
    const link = within(table).getByRole('link', {
      name: /^As of publication 10 where the figure for England, April to June 2026 comes from$/,
    });
    expect(link.getAttribute('href')).toBe(
      '/equity/figure?publication=12&level=ENGLAND&metric=M01&group=DEPRIVATION&boundaries=AS_WAS&area=England&quarter=2026-27-Q1',
    );
    expect(
      screen.getAllByText(/nothing has changed since, or a change waits that would tell of an organisation/),
    ).toHaveLength(2);
  });

  it('are those of an earlier publication where one is chosen, which the address keeps', async () => {
    const { router, asked } = page('/equity?metric=M05');
    await userEvent.click(await screen.findByText('Choose another publication'));
    expect(await screen.findByText('The next publication is due on 10 November 2026.')).toBeTruthy();
    expect(screen.getByText('Publication 12, provisional, to April to June 2026 (shown here)')).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Publication 11, provisional, to April to June 2026' }));
    expect(router.state.location.search).toBe('?metric=M05&publication=11');
    await screen.findByText(/You chose this publication\./);
    expect(asked).toEqual([null, 11]);
    await userEvent.click(screen.getByRole('link', { name: 'See the latest' }));
    expect(router.state.location.search).toBe('?metric=M05');
  });

  it('are those of the latest where the address names something that is no publication', async () => {
    const { asked } = page('/equity?publication=99999999999999');
    await screen.findByText('The finding for England.');
    expect(asked).toEqual([null]);
  });

  it('do not reach to a quarter that the publication does not hold, and say so', async () => {
    page(`/equity?quarter=${openQuarter.id}`);
    expect(
      await screen.findByText(
        /It goes to April to June 2026: figures for July to September 2026 come with a later one\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/those accepted from now on join a later publication/)).toBeTruthy();
  });

  it('are not there before anything is published: the page says what would bring them, when, and finds nothing', async () => {
    page('/equity', { ...answer, publication: null, waitingReturns: null });
    expect(await screen.findByText(/^Nothing has been published yet\./)).toBeTruthy();
    expect(await screen.findByText('The next publication is due on 10 November 2026.')).toBeTruthy();
    expect(screen.queryByText('The finding for England.')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the words of a publication', () => {
  it('bear the sign of provisional figures where they are, and nowhere else', () => {
    expect(publicationNote(publication())).toEqual({
      text: 'As published on 3 November 2026 (publication 12, provisional [p]).',
      markers: [markers.provisional],
    });
    expect(publicationNote(publication({ kind: 'FINAL' })).markers).toEqual([]);
  });

  it('never tell a change that waits from none', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(12))), (asOf) => {
        const earlier = asOf.some((number) => number !== null && number < 12);
        const note = earlierFiguresNote(publication(), asOf);
        expect(note === null).toBe(!earlier);
        if (note !== null) expect(note.text).toMatch(/nothing has changed since, or a change waits/);
      }),
    );
  });

  it('count what waits, and say nothing of a publication that another has followed', () => {
    expect(
      [null, 0, 1, 1200].map(waitingSentence).map((sentence) => sentence?.split(' ').slice(0, 2).join(' ')),
    ).toEqual([undefined, 'No return', '1 return', '1,200 returns']);
  });
});

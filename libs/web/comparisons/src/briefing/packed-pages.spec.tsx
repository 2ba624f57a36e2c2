import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { evaluation } from '../evaluation/evaluation.builder.js';
import { publication } from '../testing/answers.builder.js';
import { acting, renderPage } from '../testing/render-page.js';
import { savedView } from '../views/view.builder.js';

afterEach(cleanup);

const lead = acting('REGIONAL_LEAD', 'Y56');
const views = [
  savedView(6, { name: 'Does it help?', address: '/evaluation/7' }),
  savedView(7, { name: 'Every question', address: '/evaluation' }),
  savedView(8, { name: 'As published', address: '/latest' }),
];

/** The API's answers, and which questions of evaluation it was asked for. */
function api() {
  const asked: unknown[] = [];
  const answering = (operation: string, { number }: Record<string, unknown>) => {
    if (operation === 'BriefingPack') {
      const publications = { nodes: [publication()] };
      return { savedViews: { views }, service: { isDemonstration: true }, publications };
    }
    if (operation === 'Evaluations') return { evaluations: { questions: [], declared: 0, looks: 0 } };
    if (operation === 'LatestPublication') return { latestPublication: null };
    asked.push(number);
    return { evaluation: evaluation({ title: 'Does support with devices help?' }) };
  };
  return { asked, answering };
}

describe('pages of evaluation and the published findings in a pack', () => {
  it.each([
    ['Does it help?', 6, 'It rose by 7.0.'],
    ['Every question', 7, 'Nobody has asked a question yet.'],
    ['As published', 8, /^No figures are final yet\./],
  ])('show what their pages show, with nothing to press or to go back to: %s', async (name, number, text) => {
    const { asked, answering } = api();
    renderPage(`/briefing?views=${String(number)}`, answering, lead);
    const part = within(await screen.findByRole('region', { name }));
    expect(await part.findByText(text)).toBeTruthy();
    expect(asked).toEqual(number === 6 ? [7] : []);
    expect(part.queryByRole('button')).toBeNull();
    expect(part.queryByRole('link', { name: /All questions|Ask/ })).toBeNull();
  });

  it('say which question it is, whose title the pack does not have', async () => {
    renderPage('/briefing?views=6', api().answering, lead);
    expect(await screen.findByText('Does support with devices help?')).toBeTruthy();
  });

  it.each([
    ['a question', '/evaluation/7'],
    ['the questions', '/evaluation'],
  ])('can be saved from the page of %s', async (_what, address) => {
    renderPage(address, api().answering, lead);
    expect(await screen.findByRole('button', { name: 'Save this view' })).toBeTruthy();
  });
});

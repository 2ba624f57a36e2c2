import { afterEach, describe, expect, it } from '@jest/globals';
import { askedSections, dutyOf, editionOf } from '@monitor/domain';
import { cleanup, screen } from '@testing-library/react';
import { aReturn, asAnswered, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';
import { isCounted } from './tasks.js';

afterEach(cleanup);

const support = editionOf(2).sections.find(({ key }) => key === 'SUPPORT');
const blank = () => aReturn({ edition: 2, draft: asAnswered(blankContent(2, 'PCN')) });

describe('the list of sections', () => {
  it('tells what is owed from what may be given, so that “completed” is said of the first only', async () => {
    renderReturn('', { shown: blank() });
    const owed = support?.questions.filter((question) => dutyOf(question, 'PCN') === 'MANDATORY').length;
    const more = support?.questions.filter((question) => dutyOf(question, 'PCN') === 'VOLUNTARY').length;
    expect(owed).toBe(1);
    expect(await screen.findByText(new RegExp(`^1 table, and ${String(more)} more if you wish`))).toBeTruthy();
    expect(screen.queryByText(/^13 tables/)).toBeNull();
  });

  it('names the next thing to do above all others, and leads to it', async () => {
    renderReturn('', { shown: blank() });
    const [first] = askedSections(editionOf(2), 'PCN');
    expect(await screen.findByText(`Next: ${first?.questions[0]?.shortText}, in “${first?.title}”.`)).toBeTruthy();
    const button = screen.getByRole('link', { name: 'Begin' });
    expect(button.getAttribute('href')).toBe(`/returns/X01/2026-27-Q2/sections/${first?.key}`);
  });

  it('leads from a section of tables to the first of them that is left', async () => {
    renderReturn('', { shown: blank() });
    const counted = askedSections(editionOf(2), 'PCN').find(isCounted);
    const link = await screen.findByRole('link', { name: counted?.title ?? '' });
    expect(link.getAttribute('href')).toMatch(new RegExp(`/sections/${counted?.key}/${counted?.questions[0]?.code}$`));
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { dutyOf, editionOf } from '@monitor/domain';
import { cleanup, screen } from '@testing-library/react';
import { aReturn, asAnswered, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

afterEach(cleanup);

const support = editionOf(2).sections.find(({ key }) => key === 'SUPPORT');

describe('the list of sections', () => {
  it('tells what is owed from what may be given, so that “completed” is said of the first only', async () => {
    const content = blankContent(2, 'PCN');
    renderReturn('', { shown: aReturn({ edition: 2, draft: asAnswered(content) }) });
    const owed = support?.questions.filter((question) => dutyOf(question, 'PCN') === 'MANDATORY').length;
    const more = support?.questions.filter((question) => dutyOf(question, 'PCN') === 'VOLUNTARY').length;
    expect(owed).toBe(1);
    expect(await screen.findByText(new RegExp(`^1 table, and ${String(more)} more if you wish`))).toBeTruthy();
    expect(screen.queryByText(/^13 tables/)).toBeNull();
  });
});

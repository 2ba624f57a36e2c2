import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { askedSections, editionOf } from '@monitor/domain';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { isTable } from '../tables/table-question.js';
import { asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const bodies = [
  { version: 1, type: 'PCN' },
  { version: 2, type: 'ICB' },
] as const;

/** The pages of an empty return on which something must be filled in: of sections with questions, and one table of each. */
function pagesOf({ version, type }: (typeof bodies)[number]): string[] {
  return askedSections(editionOf(version), type).flatMap(({ key, questions }) => {
    const table = questions.find(isTable);
    const isSection = questions.some((question) => !isTable(question));
    return [...(isSection ? [key] : []), ...(table === undefined ? [] : [`${key}/${table.code}`])];
  });
}

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

/** Where the lines of the summary lead, as places on the page: each to a control that takes the keyboard. */
function followLines(summary: HTMLElement): number[] {
  const controls = [...document.querySelectorAll('input, textarea, button, select, [tabindex]')];
  return within(summary)
    .getAllByRole('link')
    .map((line) => {
      fireEvent.click(line);
      expect(document.activeElement).not.toBe(document.body);
      expect(summary.contains(document.activeElement)).toBe(false);
      return controls.indexOf(document.activeElement as Element);
    });
}

describe.each(bodies)('a page of edition $version for a body of type $type that is left unfinished', (body) => {
  it('says “Error” in its title, takes the keyboard to its summary, and each line leads down the page', async () => {
    const shown = aReturn({ edition: body.version, draft: asAnswered(blankContent(body.version, body.type)) });
    const organisation = { ...shown.head.organisation, type: body.type };
    const { router } = renderReturn('', { shown: { ...shown, head: { ...shown.head, organisation } } });
    await screen.findByText(/^Next: /);
    for (const page of pagesOf(body)) {
      await act(() => router.navigate(`/returns/X01/2026-27-Q2/sections/${page}`));
      const isOptional = screen.queryByText(/You may leave this section empty|but you need not/) !== null;
      if (isOptional) continue;
      fireEvent.click(await screen.findByRole('button', { name: 'Continue' }));
      const summary = await waitFor(() => {
        const found = document.querySelector<HTMLElement>('.nhsuk-error-summary');
        expect(document.activeElement).toBe(found);
        return found as HTMLElement;
      });
      expect(document.title).toMatch(/^Error: /);
      const places = followLines(summary);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

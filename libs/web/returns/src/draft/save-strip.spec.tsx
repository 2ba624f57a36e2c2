import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReturn, asAnswered, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

describe('the strip', () => {
  it('says nothing of being offline where the browser takes itself for it and saving works', async () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { saves } = renderReturn('sections/SERVICES', {
      shown: aReturn({ edition: 2, draft: asAnswered(blankContent(2)), previous: null }),
    });
    await userEvent.click(await screen.findByLabelText(/We run no digital services/));
    const strip = within(screen.getByRole('region', { name: 'Saving' }));
    expect((await strip.findAllByText(/^Saved at/, {}, { timeout: 3000 }))[0]?.textContent).not.toContain('offline');
    expect(saves).toHaveLength(1);
  });
});

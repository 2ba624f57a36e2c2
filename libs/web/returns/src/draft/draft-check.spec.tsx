import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { aReturn } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

describe('what is wrong in a draft', () => {
  it('is what the service found until the rules are there, and then what they find', async () => {
    const message = 'Only the service says this.';
    const part = { cell: 'D1-S1.status', question: null, message, reasonAt: null, reason: null };
    const shown = aReturn({ issues: [{ severity: 'ERROR', code: 'ANSWER_MISSING', ...part }] });
    renderReturn('check', { shown });
    const said: boolean[] = [];
    await waitFor(() => {
      const isSaid = document.body.textContent.includes(message);
      if (said.at(-1) !== isSaid) said.push(isSaid);
      expect(said).toEqual([false, true, false]);
    });
    expect(screen.getAllByRole('link', { name: /./ }).length).toBeGreaterThan(10);
  });
});

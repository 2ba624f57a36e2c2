import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyText } from './CopyText.js';

afterEach(cleanup);

describe('copying a text', () => {
  it('puts it on the clipboard and says so', async () => {
    const user = userEvent.setup();
    render(<CopyText text="publication 12" what="the citation" />);
    await user.click(screen.getByRole('button', { name: 'Copy the citation' }));
    expect(await navigator.clipboard.readText()).toBe('publication 12');
    expect(screen.getByRole('status').textContent).toBe('Copied.');
  });

  it('says what to do where the browser does not let it', async () => {
    const user = userEvent.setup();
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    render(<CopyText text="publication 12" what="the citation" />);
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('status').textContent).toMatch(/Select the text and copy it by hand/);
  });
});

import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { toldStories } from '../stories/told-stories.js';
import { expectWhole } from './page-parts.js';

/** What was planted in the demonstration is told where it is shown, and nothing else is. */
for (const { story, reader, page: address, mustSay, mustNotSay } of toldStories) {
  test(story, async ({ openAs }) => {
    const page = await openAs(reader);
    await page.goto(address);
    await expectWhole(page);
    const main = page.getByRole('main');
    for (const words of mustSay) await expect(main).toContainText(words);
    for (const words of mustNotSay) await expect(main).not.toContainText(words);
  });
}

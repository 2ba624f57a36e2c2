import { html } from './html.js';
import { page } from './page.js';
import type { PageFurniture } from './page.js';

/** Shown where more people sign in from one address than the service allows at once. */
export function tooManySignInsPage(furniture: PageFurniture, waitSeconds: string): string {
  return page(
    furniture,
    'Too many people are signing in from here',
    html`
      <h1 class="nhsuk-heading-l">Too many people are signing in from here</h1>
      <p>
        Your network has begun more sign-ins in a minute than this service takes from one place. Nothing was lost. Wait
        ${waitSeconds} seconds, then try again.
      </p>
      <p><a href="/sign-in">Try to sign in again</a></p>
    `,
  );
}

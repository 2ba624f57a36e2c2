import { html } from './html.js';
import { page } from './page.js';
import type { PageFurniture } from './page.js';

/** Shown for the moment in which a browser goes on to the provider, whose own session is to end too. */
export function signedOutPage(furniture: PageFurniture, providerAddress: string): string {
  return page(
    furniture,
    'You are signed out of this service',
    html`
      <h1 class="nhsuk-heading-l">You are signed out of this service</h1>
      <p>You are being taken to your sign-in provider, which ends its own session.</p>
      <p><a href="${providerAddress}">Go on if nothing happens</a></p>
    `,
  );
}

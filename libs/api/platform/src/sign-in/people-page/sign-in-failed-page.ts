import { html } from './html.js';
import { page } from './page.js';
import type { PageFurniture } from './page.js';

/** Shown when a provider's answer cannot be accepted. Why is in the log only, under the request id. */
export function signInFailedPage(furniture: PageFurniture, requestId: string | undefined): string {
  return page(
    furniture,
    'You are not signed in',
    html`
      <h1 class="nhsuk-heading-l">You are not signed in</h1>
      <p>The sign-in took too long, was cancelled, or was begun in another window.</p>
      <p><a href="/sign-in">Try to sign in again</a></p>
      <p>If it happens again, tell whoever runs this service and quote the request id ${requestId ?? 'unknown'}.</p>
    `,
  );
}

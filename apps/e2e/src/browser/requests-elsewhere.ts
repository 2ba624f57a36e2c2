import type { Page } from '@playwright/test';

/** A list that fills with the addresses the page asks for outside the product: there must be none. */
export function requestsElsewhere(page: Page, productUrl: string): string[] {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    const isInside = [`${productUrl}/`, 'data:', 'blob:'].some((beginning) => address.startsWith(beginning));
    if (!isInside) elsewhere.push(address);
  });
  return elsewhere;
}

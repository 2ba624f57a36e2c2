/** What the service is called, in the header and at the end of every page's title. */
export const serviceName = 'Digital inclusion monitor';

/** The title of the browser tab: what the page is about, then the service. */
export function documentTitle(pageTitle: string): string {
  return pageTitle === serviceName ? serviceName : `${pageTitle} - ${serviceName}`;
}

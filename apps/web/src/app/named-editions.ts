import type { NamedEdition } from '@monitor/web-graphql';

/** Id of the element in which a page names the editions of the form that its scripts did not come with. */
export const publishedEditionsId = 'published-editions';

/**
 * Fetches the editions that the page names, all at once. Done before anything is drawn that may need them. Most pages
 * name none, and then the form is not even loaded: pages that have nothing to do with it do not wait for it.
 */
export async function fetchNamedEditions(page: Document): Promise<void> {
  const named = JSON.parse(page.getElementById(publishedEditionsId)?.textContent ?? '[]') as NamedEdition[];
  if (named.length === 0) return;
  const { fetchEdition } = await import('../editions/fetch-edition.js');
  await Promise.all(named.map((each) => fetchEdition(each.version, each)));
}

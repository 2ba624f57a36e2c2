import './styles/main.scss';

/** The id of the element of the document that lists the scripts of the page. */
const scriptsId = 'scripts';

/**
 * Fetches the scripts of the page, all at once. It is small and comes by itself, so that on a slow line the styles, with
 * which the page stands already, do not share the way with the app.
 */
const list = document.getElementById(scriptsId)?.textContent;
for (const href of list == null ? [] : (JSON.parse(list) as string[])) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
await import('./main.js');

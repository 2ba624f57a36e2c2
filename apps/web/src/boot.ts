import './styles/main.scss';

/**
 * Fetches the scripts of the page, all at once. It is small and comes by itself, so that on a slow line the styles, with
 * which the page stands already, do not share the way with the app.
 */
const list = document.querySelector('#scripts')?.textContent;
for (const href of list == null ? [] : (JSON.parse(list) as string[])) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
await import('./main.js');

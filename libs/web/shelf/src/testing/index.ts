export { TestBrowser } from './test-browser.js';
export type { TestPage } from './test-browser.js';

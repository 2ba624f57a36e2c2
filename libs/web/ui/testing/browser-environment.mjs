import { TestEnvironment } from 'jest-environment-jsdom';

/** What every browser has and jsdom has not; Node's own are the same standards. */
const missing = {
  TextEncoder,
  TextDecoder,
  fetch,
  Request,
  Response,
  Headers,
  ReadableStream,
  structuredClone,
  // Node's Request refuses jsdom's signals.
  AbortController,
  AbortSignal,
};

/** jsdom with the globals that React Router and Apollo Client expect of a browser. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, missing);
    // There is no layout to scroll.
    this.global.scrollTo = () => undefined;
    this.global.Element.prototype.scrollIntoView = () => undefined;
    // nhsuk-frontend's components refuse a page whose body does not say that it supports them.
    this.global.document.body.className = 'nhsuk-frontend-supported';
  }
}

import { openSignInWarning, serviceNoticeTags } from '@monitor/domain';
import type { ToldNotice } from '@monitor/domain';
import { html } from './html.js';
import type { Html } from './html.js';

/** What there is to tell of the state of the service at this moment. */
export interface PageNotices {
  current(): readonly ToldNotice[];
}

/** What the pages outside the web app need of it, so that they look like it. */
export interface PageFurniture {
  /** Addresses of the web app's style sheets. */
  stylesheets: readonly string[];
  /** Whether anybody who reaches the service can sign in as anybody. */
  isOpenToAnyone?: boolean;
  notices?: PageNotices;
}

const noticeOf = ({ code, message }: ToldNotice): Html => {
  const { label, colour } = serviceNoticeTags[code];
  return html`<div class="monitor-notice">
    <div class="nhsuk-width-container monitor-notice__line">
      <strong class="nhsuk-tag nhsuk-tag--${colour}">${label}</strong> <span>${message}</span>
    </div>
  </div>`;
};

const stateOfService = (notices: readonly ToldNotice[]): Html =>
  html`<aside aria-label="State of the service">${notices.map(noticeOf)}</aside>`;

const openToAnyone = html`<aside class="monitor-notice" aria-label="Sign-in notice">
  <div class="nhsuk-width-container monitor-notice__line">
    <strong class="nhsuk-tag nhsuk-tag--red">Open to anybody</strong> <span>${openSignInWarning}</span>
  </div>
</aside>`;

const header = html`<header class="nhsuk-header" role="banner">
  <div class="nhsuk-header__container nhsuk-width-container">
    <div class="nhsuk-header__service">
      <a class="nhsuk-header__service-name monitor-service-name" href="/">Digital inclusion monitor</a>
    </div>
  </div>
</header>`;

const footer = html`<footer class="nhsuk-footer" role="contentinfo">
  <div class="nhsuk-width-container">
    <div class="nhsuk-footer__meta">
      <h2 class="nhsuk-u-visually-hidden">Support links</h2>
      <ul class="nhsuk-footer__list">
        <li class="nhsuk-footer__list-item">
          <a class="nhsuk-footer__list-item-link" href="/accessibility">Accessibility statement</a>
        </li>
        <li class="nhsuk-footer__list-item">
          <a class="nhsuk-footer__list-item-link" href="/privacy">Privacy and cookies</a>
        </li>
      </ul>
      <p class="nhsuk-body-s">Not an official NHS service.</p>
    </div>
  </div>
</footer>`;

/** A whole page served before anybody is signed in: works without scripts. */
export function page({ stylesheets, isOpenToAnyone, notices }: PageFurniture, title: string, content: Html): string {
  const told = notices?.current() ?? [];
  const links = stylesheets.map((address) => html`<link rel="stylesheet" href="${address}" />`);
  return html`<!doctype html>
    <html lang="en-GB" class="nhsuk-template">
      <head>
        <meta charset="utf-8" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Digital inclusion monitor</title>
        ${links}
      </head>
      <body class="nhsuk-template__body">
        <a class="nhsuk-skip-link" href="#maincontent">Skip to main content</a>
        ${header} ${isOpenToAnyone ? openToAnyone : ''} ${told.length > 0 ? stateOfService(told) : ''}
        <div class="nhsuk-width-container">
          <main class="nhsuk-main-wrapper" id="maincontent" tabindex="-1">
            <div class="nhsuk-grid-row">
              <div class="nhsuk-grid-column-two-thirds">${content}</div>
            </div>
          </main>
        </div>
        ${footer}
      </body>
    </html> `.text;
}

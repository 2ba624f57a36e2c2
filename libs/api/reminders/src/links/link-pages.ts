import { html, page } from '@monitor/api-platform';
import type { Html, PageFurniture } from '@monitor/api-platform';
import type { FollowedLink } from './followed-links.service.js';
import type { LinkPurpose } from './sealed-link.js';

type FollowedMailbox = Extract<FollowedLink, { found: 'MAILBOX' }>;

/** The page of a link that opens nothing. */
export function goneLinkPage(furniture: PageFurniture): string {
  const title = 'This link is no longer in use';
  return page(
    furniture,
    title,
    html`<h1 class="nhsuk-heading-l">${title}</h1>
      <p>The address of this mailbox was changed or removed since the letter was sent, or the link was cut short.</p>
      <p>
        Nothing was changed. If letters still come that you do not want, use the link in the latest of them, or ask the
        approver of the organisation that it names.
      </p>`,
  );
}

const asks: Record<LinkPurpose, { title: string; button: string; explain: (mailbox: FollowedMailbox) => string }> = {
  confirm: {
    title: 'Is this mailbox the right one?',
    button: 'Confirm this mailbox',
    explain: ({ placeName, roleName }) =>
      `Letters about the quarterly digital inclusion return of ${placeName}, for its ${roleName}, will be sent to the mailbox in which you read this letter.`,
  },
  stop: {
    title: 'Stop letters to this mailbox?',
    button: 'Stop letters',
    explain: ({ placeName, roleName }) =>
      `This mailbox gets letters for the ${roleName} of ${placeName}: what is due, and what was decided about the return. Others who read this mailbox will not get them either.`,
  },
  resume: {
    title: 'Have letters sent to this mailbox again?',
    button: 'Send letters again',
    explain: ({ placeName, roleName }) =>
      `Letters for the ${roleName} of ${placeName} will come to this mailbox again.`,
  },
};

/** The page that asks before anything is done. */
export function askingPage(
  furniture: PageFurniture,
  purpose: LinkPurpose,
  { mailbox, action }: { mailbox: FollowedMailbox; action: string },
): string {
  const { title, button, explain } = asks[purpose];
  return page(
    furniture,
    title,
    html`<h1 class="nhsuk-heading-l">${title}</h1>
      <p>${explain(mailbox)}</p>
      <form method="post" action="${action}">
        <button class="nhsuk-button" type="submit">${button}</button>
      </form>`,
  );
}

/** The page that says what was done, and how to undo it. */
export function donePage(furniture: PageFurniture, mailbox: FollowedMailbox): string {
  const { title, rest } = doneWords(mailbox);
  return page(
    furniture,
    title,
    html`<h1 class="nhsuk-heading-l">${title}</h1>
      ${rest}`,
  );
}

function doneWords({ state, placeName, roleName, stopHref, resumeHref }: FollowedMailbox): {
  title: string;
  rest: Html;
} {
  if (state === 'STOPPED') {
    return {
      title: 'Letters to this mailbox are stopped',
      rest: html`<p>
          No more letters for the ${roleName} of ${placeName} are sent to it. The approver of the organisation can see
          that. The return itself is due as before.
        </p>
        <p><a href="${resumeHref}">Have letters sent to this mailbox again</a></p>`,
    };
  }
  if (state !== 'IN_USE') {
    return {
      title: 'Letters are not stopped, but none are sent',
      rest: html`<p>
        This mailbox was not confirmed, or its mail server has refused letters. The approver of ${placeName} can set its
        address again.
      </p>`,
    };
  }
  return {
    title: 'Letters are sent to this mailbox',
    rest: html`<p>
        Letters for the ${roleName} of ${placeName} come here: what is due, and what was decided about the return.
      </p>
      <p><a href="${stopHref}">Stop letters to this mailbox</a></p>`,
  };
}

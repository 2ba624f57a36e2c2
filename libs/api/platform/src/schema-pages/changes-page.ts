import { html } from '../sign-in/people-page/html.js';
import type { Html } from '../sign-in/people-page/html.js';
import { page } from '../sign-in/people-page/page.js';
import type { PageFurniture } from '../sign-in/people-page/page.js';
import type { PartThatEnds } from './parts-that-end.js';
import type { ChangesOfRelease, NoticedChange } from './read-changes.js';

/** The changes by their reasons: one decision often changes many parts, and is told once. */
function byReason(changes: readonly NoticedChange[]): [why: string, changes: NoticedChange[]][] {
  const reasons = new Map<string, NoticedChange[]>();
  for (const change of changes) reasons.set(change.why, [...(reasons.get(change.why) ?? []), change]);
  return [...reasons];
}

function ofReason([why, changes]: [why: string, changes: NoticedChange[]]): Html {
  return html`<p>${why}</p>
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${changes.map(({ severity, what }) => html`<li>${severity}: ${what}</li>`)}
    </ul>`;
}

function ofRelease({ name, words, changes }: ChangesOfRelease): Html {
  return html`<h2 class="nhsuk-heading-m">${name}</h2>
    ${words.map((line) => html`<p>${line}</p>`)} ${byReason(changes).map(ofReason)}`;
}

function endingSection(ending: readonly PartThatEnds[]): Html {
  if (ending.length === 0) return html`<p>Nothing that can be asked for is to end.</p>`;
  const row = ({ name, reason }: PartThatEnds): Html => html`<li><code>${name}</code>: ${reason}</li>`;
  return html`<ul class="nhsuk-list nhsuk-list--bullet">
    ${ending.map(row)}
  </ul>`;
}

/** What whoever keeps a program must know of the schema: what ends when, and what changed with which release. */
export function changesPage(
  furniture: PageFurniture,
  releases: readonly ChangesOfRelease[],
  ending: readonly PartThatEnds[],
): string {
  return page(
    furniture,
    'What changed in the schema',
    html`
      <h1 class="nhsuk-heading-l">What changed in the schema</h1>
      <p class="nhsuk-lede-text">
        For whoever keeps a program that asks this service in GraphQL. What was only added is not told: it changes
        nothing for a program that does not ask for it.
      </p>
      <p><a href="/schema.graphql">The schema of today</a>, <a href="/explorer">the explorer</a></p>
      <h2 class="nhsuk-heading-m">What will end</h2>
      ${endingSection(ending)}
      <p>
        Below, “Breaks” is a change with which a program fails that asks for the part; “May break” one that may answer
        with what it does not expect.
      </p>
      ${releases.map(ofRelease)}
    `,
  );
}

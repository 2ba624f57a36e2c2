import { roleLabel, roles } from '@monitor/domain';
import type { KnownPerson } from '../caller.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { page } from './page.js';
import type { PageFurniture } from './page.js';

type ListedPerson = KnownPerson & { subject: string };

/** The roles held, as far as the name does not say them already; demonstration people are named by their role. */
function furtherRoles({ assignments, displayName }: ListedPerson): string {
  if (assignments.length === 0) return 'No role yet';
  return assignments
    .filter(({ role, scopeName }) => ![roleLabel(role), `${roleLabel(role)}, ${scopeName}`].includes(displayName))
    .map(({ role, scopeName }) => `${roleLabel(role)}, ${scopeName}`)
    .join('; ');
}

/** Those who prepare come first, then those who check: the order in which a return travels. */
function rank({ assignments }: ListedPerson): number {
  const ranks = assignments.map(({ role }) => roles.indexOf(role));
  return Math.min(roles.length, ...ranks);
}

function choice(person: ListedPerson, index: number): Html {
  const id = `person-${index + 1}`;
  const what = furtherRoles(person);
  const hint = what === '' ? '' : html`<div class="nhsuk-hint nhsuk-radios__hint" id="${id}-hint">${what}</div>`;
  const described = hint === '' ? '' : html` aria-describedby="${id}-hint"`;
  return html` <div class="nhsuk-radios__item">
    <input class="nhsuk-radios__input" id="${id}" name="person" type="radio" value="${person.subject}" ${described} />
    <label class="nhsuk-label nhsuk-radios__label" for="${id}">${person.displayName}</label>
    ${hint}
  </div>`;
}

const notice = html` <div class="nhsuk-inset-text">
  <span class="nhsuk-u-visually-hidden">Information: </span>
  <p>This is a demonstration sign-in. No password is asked, and anybody can be anybody.</p>
</div>`;

const nobody = html` <h1 class="nhsuk-heading-l">Nobody can sign in yet</h1>
  ${notice}
  <p>Whoever runs this service can add people, for example:</p>
  <pre><code>npm run people -- add --name "Preparer, R0A" --role PREPARER --scope R0A</code></pre>`;

const missing = 'Choose who you want to sign in as';

const summary = html` <div class="nhsuk-error-summary" role="alert" aria-labelledby="error-summary-title" tabindex="-1">
  <h2 class="nhsuk-error-summary__title" id="error-summary-title">There is a problem</h2>
  <ul class="nhsuk-list nhsuk-error-summary__list">
    <li><a href="#person-1">${missing}</a></li>
  </ul>
</div>`;

const message = html` <span class="nhsuk-error-message" id="person-error"
  ><span class="nhsuk-u-visually-hidden">Error: </span>${missing}</span
>`;

/** The page on which one of the demonstration people is chosen. `action` is where the choice is posted. */
export function choosePersonPage(
  furniture: PageFurniture,
  action: string,
  people: readonly ListedPerson[],
  { nothingChosen = false } = {},
): string {
  if (people.length === 0) return page(furniture, 'Nobody can sign in yet', nobody);
  const choices = [...people].sort((one, other) => rank(one) - rank(other)).map(choice);
  const form = html` ${nothingChosen ? summary : ''}
    <form method="post" action="${action}" novalidate>
      <div class="nhsuk-form-group${nothingChosen ? ' nhsuk-form-group--error' : ''}">
        <fieldset class="nhsuk-fieldset" ${nothingChosen ? html` aria-describedby="person-error"` : ''}>
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--l">
            <h1 class="nhsuk-fieldset__heading">Who do you want to sign in as?</h1>
          </legend>
          ${notice} ${nothingChosen ? message : ''}
          <div class="nhsuk-radios">${choices}</div>
        </fieldset>
      </div>
      <button class="nhsuk-button" type="submit">Sign in</button>
    </form>`;
  return page(furniture, `${nothingChosen ? 'Error: ' : ''}Who do you want to sign in as?`, form);
}

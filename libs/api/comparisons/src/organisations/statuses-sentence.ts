import type { OrganisationPage } from './organisation-page.query.js';

/** What the sentence is made of. */
type Totals = Omit<OrganisationPage, 'keys' | 'total'>;

/**
 * What the organisations of an area say of some actions, in whole numbers. "All" is said only of those to which two or
 * more actions apply: of one, all and none are the same answer. Whoever says that none applies is in neither, and is
 * counted apart.
 */
export function statusesSentence(totals: Totals): string {
  const all = Object.values(totals.states).reduce((sum, returns) => sum + returns, 0);
  if (all === 0) return `No organisation here was asked for a return.${leftOut(totals.elsewhere)}`;
  const { answered } = totals;
  const have = answered === 1 ? 'has' : 'have';
  const answer = answered === 1 ? 'answers' : 'answer';
  const first =
    answered === 0
      ? `0 of ${all} organisations have an accepted return that answers these actions.`
      : `${answered} of ${all} organisations ${have} an accepted return and ${answer} these actions.`;
  return [first, ...ofSeveral(totals), ...ofOne(totals), ...ofNone(totals)].join(' ') + leftOut(totals.elsewhere);
}

function ofSeveral({ several, severalInPlace, severalNothing }: Totals): string[] {
  if (several === 0) return [];
  const some = several - severalInPlace - severalNothing;
  return [
    `Of the ${several} to which two or more apply, ${severalInPlace} ${hasOrHave(severalInPlace)} all of them in place, ` +
      `${some} some and ${severalNothing} none.`,
  ];
}

function ofOne({ single, singleInPlace }: Totals): string[] {
  if (single === 0) return [];
  return [`Of the ${single} to which only one applies, ${singleInPlace} ${hasOrHave(singleInPlace)} it in place.`];
}

function ofNone({ answered, several, single }: Totals): string[] {
  const none = answered - several - single;
  if (none === 0) return [];
  return [`${none} ${none === 1 ? 'says' : 'say'} that none applies.`];
}

function hasOrHave(organisations: number): string {
  return organisations === 1 ? 'has' : 'have';
}

function leftOut(elsewhere: number): string {
  if (elsewhere === 0) return '';
  return elsewhere === 1
    ? ' One more belonged to another region then and is not listed.'
    : ` ${elsewhere} more belonged to another region then and are not listed.`;
}

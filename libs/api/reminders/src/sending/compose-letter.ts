import { formatDay, formatMinute, londonDay, quarterLabel, returnReference, roleLabel } from '@monitor/domain';
import type { LetterKind, ReturnStanding } from '@monitor/domain';
import type { ClaimedLetter } from './claimed-letter.js';
import type { LetterFacts, WaitingReturn } from './letter-standing.query.js';
import { daysBetween, inDays } from './days-in-words.js';
import type { LetterText } from './letter-text.js';

/** What a letter is written from. */
export interface LetterMaterial {
  letter: ClaimedLetter;
  facts: LetterFacts;
  /** Where the return stands; null for a letter about no return. */
  standing: ReturnStanding | null;
  /** The returns that wait for a lead; empty for any other letter. */
  waiting: readonly WaitingReturn[];
  now: Date;
  publicUrl: URL;
  /** The link that confirms the address; only for the letter that asks. */
  confirmHref: string;
}

interface ReturnMaterial {
  letter: ClaimedLetter & { quarterId: string };
  facts: LetterFacts;
  standing: ReturnStanding;
  now: Date;
  /** Of what it is: “2026-27 Q1 return of Alder Vale Hospitals NHS Trust”. */
  ofWhat: string;
  quarter: string;
  href: string;
}

/** Writes a letter in words. It holds no figure about people and nothing that was said of a return: that is behind a sign-in. */
export function composeLetter(material: LetterMaterial): LetterText {
  const { letter, facts, standing, now, publicUrl } = material;
  if (letter.kind === 'CONFIRM_MAILBOX') return confirmLetter(material);
  if (letter.kind === 'DAILY_SUMMARY') return summaryLetter(material);
  const { quarterId } = letter;
  if (quarterId === null || standing === null) throw new Error(`A letter ${letter.kind} is about a return.`);
  const quarter = quarterLabel(quarterId);
  const path = `/returns/${encodeURIComponent(letter.organisationCode)}/${encodeURIComponent(quarterId)}`;
  const ofWhat = `${quarter} digital inclusion return of ${facts.placeName}`;
  const href = new URL(path, publicUrl).href;
  return writers[letter.kind]({ letter: { ...letter, quarterId }, facts, standing, now, ofWhat, quarter, href });
}

type ReturnKind = Exclude<LetterKind, 'CONFIRM_MAILBOX' | 'DAILY_SUMMARY'>;

const writers: Record<ReturnKind, (material: ReturnMaterial) => LetterText> = {
  OPENED: (material) =>
    asking(material, `The ${material.quarter} return can be filled in`, [
      `The ${material.ofWhat} can be filled in now. It is due ${onDay(material, 'dueOn')}.`,
    ]),
  DUE_IN_14: due,
  DUE_IN_3: due,
  DUE_IN_1: due,
  DUE_TODAY: due,
  OVERDUE_1: overdue,
  OVERDUE_7: overdue,
  CLOSES_IN_3: (material) =>
    asking(material, `The ${material.quarter} return closes ${onDay(material, 'closesOn')}`, [
      `The ${material.ofWhat} has not been sent. After ${formatDay(material.standing.window.closesOn)} it can no longer be sent, and counts as missing in every comparison.`,
    ]),
  WAITS_FOR_SIGN_OFF: (material) => ({
    subject: `The ${material.quarter} return waits for your sign-off`,
    paragraphs: [
      `The ${material.ofWhat} was submitted${atTime(material)} and waits for the approver.`,
      reference(material),
      'Sign in to look at it, and sign it off or send it back.',
    ],
    action: { label: 'Look at the return', href: `${material.href}/sign-off` },
  }),
  RECEIPT_SUBMITTED: (material) =>
    telling(material, `Receipt: the ${material.quarter} return was submitted`, [
      `The ${material.ofWhat} was submitted${atTime(material)}.`,
      reference(material),
      'What happens next: your approver looks at it and signs it off. Until then it can be taken back.',
    ]),
  RECEIPT_SIGNED_OFF: (material) =>
    telling(material, `Receipt: the ${material.quarter} return was signed off`, [
      `The ${material.ofWhat} was signed off${atTime(material)}.`,
      reference(material),
      'What happens next: the regional lead looks at it, and accepts it or sends it back. You need do nothing.',
    ]),
  SENT_BACK: (material) => ({
    subject: `The ${material.quarter} return was sent back for changes`,
    paragraphs: [
      `The ${material.ofWhat} was sent back${atTime(material)}. Somebody has asked for changes before it can count.`,
      reference(material),
      `Sign in to read what should change. The return can be sent again until ${formatDay(material.standing.window.closesOn)}.`,
    ],
    action: { label: 'See what should change', href: material.href },
  }),
  ACCEPTED: (material) =>
    telling(material, `The ${material.quarter} return was accepted`, [
      `The ${material.ofWhat} was accepted${atTime(material)}. It counts in comparisons from now on.`,
      reference(material),
      'You need do nothing more for this quarter.',
    ]),
  EXTENDED: (material) =>
    asking(material, `You have more days for the ${material.quarter} return`, [
      `The ${material.ofWhat} can be sent until ${formatDay(material.standing.window.closesOn)}. The day on which it is due has not changed: ${formatDay(material.standing.window.dueOn)}.`,
    ]),
  FROM_LEAD: (material) => {
    const { letter } = material;
    const note = letter.note === null ? [] : [`They add: ${letter.note}`];
    return asking(material, `Your regional lead asks for the ${material.quarter} return`, [
      `${letter.senderName ?? 'Your regional lead'} asks for the ${material.ofWhat}, which has not been sent. It is due ${onDay(material, 'dueOn')}, and can be sent until ${formatDay(material.standing.window.closesOn)}.`,
      ...note,
    ]);
  },
};

function due(material: ReturnMaterial): LetterText {
  return asking(material, `The ${material.quarter} return is due ${onDay(material, 'dueOn')}`, [
    `The ${material.ofWhat} has not been sent. It is due ${onDay(material, 'dueOn')}.`,
  ]);
}

function overdue(material: ReturnMaterial): LetterText {
  const { window } = material.standing;
  const late = daysBetween(window.dueOn, londonDay(material.now));
  const days = late === 1 ? '1 day' : `${String(late)} days`;
  return asking(material, `The ${material.quarter} return is ${days} late`, [
    `The ${material.ofWhat} was due on ${formatDay(window.dueOn)} and has not been sent. It can still be sent until ${formatDay(window.closesOn)}, and counts as late until then.`,
  ]);
}

/** A letter that asks for the return. */
function asking({ href, standing }: ReturnMaterial, subject: string, paragraphs: string[]): LetterText {
  const begun = standing.state === 'NOT_STARTED' ? 'Nobody has begun it.' : 'What was typed so far has been kept.';
  return { subject, paragraphs: [...paragraphs, begun], action: { label: 'Fill in the return', href } };
}

/** A letter that asks for nothing. */
function telling({ href }: ReturnMaterial, subject: string, paragraphs: string[]): LetterText {
  return { subject, paragraphs, action: { label: 'See the return and its history', href: `${href}/history` } };
}

function onDay({ standing: { window }, now }: ReturnMaterial, which: 'dueOn' | 'closesOn'): string {
  return `on ${formatDay(window[which])}, ${inDays(daysBetween(londonDay(now), window[which]))}`;
}

function atTime({ facts: { happenedAt } }: ReturnMaterial): string {
  return happenedAt === null ? '' : ` on ${formatMinute(happenedAt)}`;
}

function reference({ letter }: ReturnMaterial): string {
  return `Reference: ${returnReference(letter)}. Quote it if you write or ring about this return.`;
}

function confirmLetter({ letter, facts, confirmHref }: LetterMaterial): LetterText {
  const who = facts.mailbox?.setByName ?? 'Somebody';
  return {
    subject: 'Is this the right mailbox for letters about digital inclusion returns?',
    paragraphs: [
      `${who} asked that letters about the quarterly digital inclusion return of ${facts.placeName}, for its ${roleLabel(letter.role).toLowerCase()}, go to this mailbox.`,
      'If that is right, follow the link and confirm it. If it is not, do nothing: no other letter comes before somebody has confirmed it.',
    ],
    action: { label: 'Confirm this mailbox', href: confirmHref },
  };
}

const mostNamed = 20;

function summaryLetter({ facts, waiting, publicUrl }: LetterMaterial): LetterText {
  const count = waiting.length === 1 ? '1 return waits' : `${String(waiting.length)} returns wait`;
  const named = waiting.slice(0, mostNamed).map(({ name, quarterId }) => `${name} (${quarterLabel(quarterId)})`);
  const rest = waiting.length - named.length;
  const more = rest === 0 ? '' : `; and ${String(rest)} more`;
  return {
    subject: `${count} for you in ${facts.placeName}`,
    paragraphs: [
      `${count} for the regional lead of ${facts.placeName}, signed off by the organisations.`,
      `${named.join('; ')}${more}.`,
    ],
    action: { label: 'Open the list of returns', href: new URL('/region/returns', publicUrl).href },
  };
}

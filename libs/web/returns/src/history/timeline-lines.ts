import { extensionInWords } from '@monitor/domain';
import type { EventPartsFragment } from '@monitor/web-graphql';
import type { VersionsOfReturn } from '../decision/use-earlier-versions.js';
import { eventPerson, eventReceipt, eventTitle } from './event-words.js';

type Extension = VersionsOfReturn['extensions'][number];

/** One line of a return's timeline, in words. */
export interface TimelineLine {
  key: string;
  title: string;
  /** Who did it, and as what. */
  who: string;
  happenedAt: string;
  /** When whoever signed it off had signed in; null for all else. */
  signedInAt: string | null;
  receipt: string | null;
  comment: string | null;
  contentHash: string | null;
}

const nothing = { signedInAt: null, receipt: null, comment: null, contentHash: null };
/** Extensions are allowed by people who are not named to everybody. */
const allowers = 'Those who allow more days';

function eventLine(event: EventPartsFragment): TimelineLine {
  const { sequence, happenedAt, signedInAt, contentHash } = event;
  const comment = event.comment === '' ? null : event.comment;
  const said = { signedInAt, receipt: eventReceipt(event), comment, contentHash };
  return { key: `event ${sequence}`, title: eventTitle(event), who: eventPerson(event), happenedAt, ...said };
}

/** That an extension was allowed, and that it ended where no other took its place at that moment. */
function extensionLines(extension: Extension, all: readonly Extension[]): TimelineLine[] {
  const { allowedAt, endedAt, closesOn, reason } = extension;
  const comment = extensionInWords({ closesOn, reason }, 'THEY');
  const allowed = { key: `allowed ${allowedAt}`, title: 'More days allowed', who: allowers, happenedAt: allowedAt };
  const isReplaced = all.some((other) => other !== extension && isAtOnce(other.allowedAt, endedAt));
  if (endedAt === null || isReplaced) return [{ ...nothing, ...allowed, comment }];
  const ended = { key: `ended ${endedAt}`, title: 'More days taken back', who: allowers, happenedAt: endedAt };
  return [
    { ...nothing, ...allowed, comment },
    { ...nothing, ...ended },
  ];
}

/** An extension is ended and another allowed in one transaction. */
const atOnceMs = 1_000;

function isAtOnce(allowedAt: string, endedAt: string | null): boolean {
  return endedAt !== null && Math.abs(Date.parse(allowedAt) - Date.parse(endedAt)) < atOnceMs;
}

/** Everything that happened to a return, the latest first. */
export function timelineLines(events: readonly EventPartsFragment[], extensions: readonly Extension[]): TimelineLine[] {
  const lines = [...events.map(eventLine), ...extensions.flatMap((extension) => extensionLines(extension, extensions))];
  return lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => Date.parse(b.line.happenedAt) - Date.parse(a.line.happenedAt) || b.index - a.index)
    .map(({ line }) => line);
}

import { upperFirst } from '../../wording/letter-case.js';
import type { KnownLink, KnownMembership, KnownOrganisation } from './known-organisation.js';
import { membershipLabel } from './known-organisation.js';
import { byDay, fateInWords, inheritanceInWords } from './link-words.js';
import { periodEvents } from './period-events.js';
import type { TimelineEvent } from './timeline-event.js';

/**
 * Every event in the life of an organisation in words, the earliest first: names, boards, what it took over and what
 * became of it. On the same day, what happened to itself comes before what it took over or joined.
 */
export function organisationTimeline(known: KnownOrganisation): TimelineEvent[] {
  const { predecessors, successors, memberships, asOn } = known;
  const events = [
    ...periodEvents(known).map((event) => asSeenFrom(asOn, event)),
    ...byDay(predecessors).map(([on, links]) => linkEvent(on, links, inheritanceInWords(links, on <= asOn))),
    ...byDay(successors).map(([on, links]) => linkEvent(on, links, fateInWords(links, on <= asOn))),
    ...memberships.flatMap(membershipEvents).map((event) => asSeenFrom(asOn, event)),
  ];
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function asSeenFrom(asOn: string, event: TimelineEvent): TimelineEvent {
  return event.on > asOn ? { ...event, what: `Still to come: ${event.what}` } : event;
}

/** Links of one day are one event, known for as long as the one that was learnt last. */
function linkEvent(on: string, links: readonly KnownLink[], words: string): TimelineEvent {
  const days = links.map(({ knownSince }) => knownSince).sort();
  const source = [...new Set(links.map((link) => link.source))].join('; ');
  const what = `${upperFirst(words)}.`;
  return { on, what, source, knownSince: days.at(-1) ?? '' };
}

function membershipEvents(membership: KnownMembership): TimelineEvent[] {
  const { kind, groupName, groupCode, validFrom, validTo, begun, ended } = membership;
  const group = `${groupName} (${membershipLabel(kind).toLowerCase()} ${groupCode})`;
  const joined = { on: validFrom, what: `Belongs to ${group} from this day.`, ...begun };
  if (validTo === null || ended === null) return [joined];
  return [joined, { on: validTo, what: `Belongs to ${group} until this day.`, ...ended }];
}

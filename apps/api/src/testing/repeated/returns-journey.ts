import { daysAfter, editionFor, londonDay, quartersToFollowIn, returnWindow } from '@monitor/domain';
import { buildReturn } from '@monitor/domain/testing';
import type { PersonaClient } from '@monitor/testing';
import { readReturn } from '../take-decisions.js';
import type { People } from './people.js';
import type { Repeater } from './repeater.js';

interface Decided {
  quarterlyReturn: { contentHash: string; toConfirm: { question: string; version: number }[] };
}

/** Whoever has a part in a return. */
type OfReturn = People<'preparer' | 'approver' | 'helper' | 'lead'>;

const save = `mutation Save($input: SaveAnswersInput!) { saveAnswers(input: $input) { conflicts { key } } }`;
const reopen = `mutation Reopen($input: ReopenInput!) { reopenReturn(input: $input) { issues { message } } }`;
const waiting = `query Told($organisationCode: ID!, $quarterId: ID!) {
  quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) { toConfirm { question version } } }`;

/** A conversation from its beginning to its end, and open again. */
async function writeAbout(
  repeater: Repeater,
  { preparer, approver, lead }: OfReturn,
  place: { quarterId: string },
): Promise<void> {
  const write = <Done>(client: PersonaClient, mutation: string, input: object) =>
    repeater.take<Done>(client, mutation, { ...place, ...input }, 'comment_line');
  const about = {
    question: null,
    visibility: 'ORGANISATION',
    addressedTo: 'APPROVER',
    text: 'Is this what you meant?',
  };
  const { thread } = await write<{ thread: { id: string } }>(preparer, 'commentOnReturn', about);
  await write(approver, 'replyToComment', { thread: thread.id, seen: 1, text: 'It is' });
  await write(preparer, 'resolveComment', { thread: thread.id, seen: 2, text: 'Then it stays' });
  await write(approver, 'reopenComment', { thread: thread.id, seen: 3, text: 'One more thing' });
  const aboutDomain = { question: null, domain: 'D1', visibility: 'REGION', addressedTo: 'PREPARER', text: 'Why so?' };
  const asked = await write<{ thread: { id: string } }>(lead, 'commentOnReturn', aboutDomain);
  const [followIn] = quartersToFollowIn(place.quarterId, londonDay(new Date()));
  await write(lead, 'followComment', { thread: asked.thread.id, seen: 1, text: null, followIn });
}

/** A plan for an action, and its end. */
async function plan(repeater: Repeater, { preparer, approver }: OfReturn, place: object): Promise<void> {
  const keep = (client: PersonaClient, mutation: string, input: object) =>
    repeater.take(client, mutation, { ...place, actionCode: 'D1-S1', ...input }, 'plan_step');
  const dueOn = daysAfter(new Date().toISOString().slice(0, 10), 90);
  const parts = { whatWillBeDone: 'Lend devices', ownerRole: 'Head of digital', dueOn, reason: null };
  await keep(preparer, 'planAction', { seen: 0, ...parts });
  await keep(approver, 'giveUpPlan', { seen: 1, reason: 'There is no money for it' });
}

/** A note beside a comparison, and its end. */
async function reply(repeater: Repeater, { preparer, approver }: OfReturn, place: object): Promise<void> {
  const take = (client: PersonaClient, mutation: string, input: object) =>
    repeater.take(client, mutation, { ...place, domain: 'D1', ...input }, 'comparison_note_step');
  await take(preparer, 'writeComparisonNote', { seen: 0, text: 'We changed to another system in this quarter.' });
  await take(approver, 'withdrawComparisonNote', { seen: 1 });
}

/** More days that the region allows, and takes back before they are needed. */
async function allowMoreDays(repeater: Repeater, { lead }: OfReturn, place: { quarterId: string }): Promise<void> {
  const closesOn = daysAfter(returnWindow(place.quarterId).closesOn, 3);
  const reason = 'The network was down';
  await repeater.take(lead, 'allowMoreDays', { ...place, closesOn, reason }, 'return_extension');
  await repeater.take(lead, 'takeBackDays', { ...place, reason: 'It is back' }, 'request_key');
}

/** For tests: a return from what a helper typed to its acceptance and back, each decision sent as if its answer was lost. */
export async function takeReturnThrough(repeater: Repeater, people: OfReturn, quarterId: string): Promise<string> {
  const { preparer, approver, helper, lead } = people;
  const place = { organisationCode: 'R0A', quarterId };
  await allowMoreDays(repeater, people, place);
  await plan(repeater, people, place);
  await reply(repeater, people, place);
  const answers = buildReturn('TRUST', editionFor(quarterId)).answers.map((each) => ({ ...each, expectedVersion: 0 }));
  const onBehalf = { source: 'PAPER', receivedOn: new Date().toISOString().slice(0, 10) };
  await helper.ask(save, { input: { ...place, onBehalf, answers: answers.slice(0, 1) } });
  await preparer.ask(save, { input: { ...place, answers: answers.slice(1) } });
  const { data } = await preparer.ask<Decided>(waiting, place);
  const confirmed = data?.quarterlyReturn.toConfirm ?? [];
  await repeater.take(preparer, 'confirmAnswers', { ...place, answers: confirmed }, 'answer_confirmation');
  const decide = (client: PersonaClient, mutation: string, input: object) =>
    repeater.take<Decided>(client, mutation, { ...place, ...input }, 'return_event');
  const submit = (expectedRevision: number, reason: string | null) =>
    decide(preparer, 'submitReturn', { expectedRevision, reason });
  const first = await submit(0, null);
  const seen = (revision: number, { quarterlyReturn: { contentHash } }: Decided) => ({ revision, contentHash });
  await decide(approver, 'sendBackReturn', { ...seen(1, first), comment: 'Look at D1 again' });
  await writeAbout(repeater, people, place);
  await submit(1, 'D1 was looked at again');
  await decide(preparer, 'reopenReturn', { expectedRevision: 2, reason: 'One more look' });
  const third = await submit(2, 'Looked at once more');
  await decide(approver, 'signOffReturn', seen(3, third));
  await decide(lead, 'acceptReturn', seen(3, third));
  await preparer.ask(reopen, { input: { ...place, expectedRevision: 3, reason: 'A slip after all' } });
  await decide(preparer, 'giveUpCorrection', { expectedRevision: 3, reason: 'No slip' });
  return (await readReturn(preparer, place)).head.state;
}

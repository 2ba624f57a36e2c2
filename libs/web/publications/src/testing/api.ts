import type { PublicationRecordPartsFragment } from '@monitor/web-graphql';
import { aHead } from './publications.builder.js';

type Answer = object | Error;

/** The API with one publication, or several states of it one after the other; what is sent is kept. */
export function apiWith(
  records: readonly (PublicationRecordPartsFragment | null)[],
  answer: (input: Record<string, unknown>) => Answer = () => ({}),
) {
  const sent: [string, Record<string, unknown>][] = [];
  let asked = 0;
  const answering = (operation: string, variables: Record<string, unknown>): Answer => {
    if (operation === 'PublicationOfNumber') {
      asked += 1;
      return { publication: records[Math.min(asked, records.length) - 1] ?? null };
    }
    if (operation === 'OtherPublications') {
      return { publications: { nodes: [13, 12, 11, 10].map((number) => aHead({ number })) } };
    }
    if (operation === 'MetricNames') return { metrics: [{ id: 'M01', shortName: 'NHS App' }] };
    const input = variables['input'] as Record<string, unknown>;
    sent.push([operation, input]);
    const refused = answer(input);
    if (refused instanceof Error) return refused;
    return { [`${operation.charAt(0).toLowerCase()}${operation.slice(1)}`]: records.at(-1) };
  };
  return { sent, answering, timesAsked: () => asked };
}

const realFetch = globalThis.fetch;

/** The service’s plain addresses: each answers JSON, or the status that is a number. Answers what was asked for. */
export function servingFiles(answers: Readonly<Record<string, object | number>>): string[] {
  const asked: string[] = [];
  globalThis.fetch = (address) => {
    asked.push(String(address));
    const answer = answers[String(address)] ?? 404;
    return Promise.resolve(
      typeof answer === 'number' ? new Response('', { status: answer }) : new Response(JSON.stringify(answer)),
    );
  };
  return asked;
}

/** Puts the real network back. */
export function stopServing(): void {
  globalThis.fetch = realFetch;
}

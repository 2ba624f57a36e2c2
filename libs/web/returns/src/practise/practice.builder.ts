import type { ApolloClient } from '@apollo/client';
import type { QuarterId } from '@monitor/domain';
import { beginPractice } from './begin-practice.js';
import { exampleWithCode } from './example-organisations.js';
import type { ExampleOrganisation } from './example-organisations.js';
import { inventedPeople, plausibleContent } from './plausible-content.js';
import { practiceClient } from './practice-client.js';
import type { PracticeReturn, PracticeRole } from './practice-return.js';
import { editionOf } from '@monitor/domain';

export const practisedQuarter: QuarterId = '2026-27-Q2';

/** An example organisation. For tests. */
export function example(code = 'EXAMPLE-TRUST'): ExampleOrganisation {
  const found = exampleWithCode(code);
  if (found === null) throw new Error(`${code} is no example.`);
  return found;
}

/** A practice in memory, with a client for each role. For tests. */
export function practiceOf(begun: PracticeReturn) {
  let now = begun;
  const held = { current: () => now, become: (next: PracticeReturn) => (now = next) };
  const as = (role: PracticeRole): ApolloClient => practiceClient({ ...held, role });
  return { now: () => now, as, place: { organisationCode: begun.organisationCode, quarterId: begun.quarterId } };
}

/** The same with nothing left to do. For tests. */
export function finishedPractice(of = example()): PracticeReturn {
  const begun = beginPractice(of, practisedQuarter);
  const { organisationCode, type, quarterId } = begun;
  const edition = editionOf(begun.edition);
  const whole = plausibleContent(
    { organisationCode, organisationType: type, quarterId, edition },
    inventedPeople(type, true),
  );
  return { ...begun, answers: whole.answers.map((answer) => ({ ...answer, version: 1 })) };
}

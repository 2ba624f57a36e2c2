import type { QuarterId } from '@monitor/domain';
import type { OpenShelf } from '@monitor/web-graphql';
import type { ExampleOrganisation } from './example-organisations.js';
import { beginPractice } from './begin-practice.js';
import type { PracticeReturn } from './practice-return.js';

/** Which return is practised. */
export interface PracticePlace {
  example: ExampleOrganisation;
  quarterId: QuarterId;
}

/** A return that is practised, as it was left or begun, and where it is kept from now on. */
export interface KeptPractice {
  start: PracticeReturn;
  keep: (practice: PracticeReturn) => void;
}

function fits(kept: unknown, { example, quarterId }: PracticePlace): kept is PracticeReturn {
  const { kept: shape, organisationCode, quarterId: quarter } = (kept ?? {}) as Partial<PracticeReturn>;
  return shape === 1 && organisationCode === example.code && quarter === quarterId;
}

/** Takes a practice up where it was left in this browser; nowhere else is anything kept of it. */
export async function takeUpPractice(place: PracticePlace, open: OpenShelf | null): Promise<KeptPractice> {
  const { example, quarterId } = place;
  const name = `practice ${example.code} ${quarterId}`;
  const left: unknown = await open?.shelf.read(name).catch(() => null);
  return {
    start: fits(left, place) ? left : beginPractice(example, quarterId),
    keep: (practice) => void open?.shelf.write(name, practice).catch(() => undefined),
  };
}

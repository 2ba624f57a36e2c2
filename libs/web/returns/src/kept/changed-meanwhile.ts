import { editionOf, findQuestion, stateLabel } from '@monitor/domain';
import type { QuarterlyReturnQuery, Renewed } from '@monitor/web-graphql';
import type { ReturnPlace } from '../return/paths.js';

type Shown = QuarterlyReturnQuery['quarterlyReturn'];

/** What others did to a return since it was kept in this browser. */
export interface ChangedMeanwhile {
  /** What it has become; null where it stands as it stood. */
  state: string | null;
  /** Answers that somebody has saved: what was asked, and who saved it last. */
  answers: { question: string; label: string; version: number; editedByName: string | null }[];
}

type Answers = NonNullable<Shown['draft']>['answers'];

/** Versions only ever grow: where there is another one, somebody has saved. */
function savedSince(before: Answers, after: Answers): Answers {
  const versions = new Map(before.map(({ question, version }) => [question, version]));
  return after.filter(({ question, version }) => version !== (versions.get(question) ?? 0));
}

function compare(before: Shown, after: Shown): ChangedMeanwhile {
  const edition = editionOf(after.draft?.edition ?? after.edition);
  const isOther = before.head.state !== after.head.state || before.head.revision !== after.head.revision;
  const answers = savedSince(before.draft?.answers ?? [], after.draft?.answers ?? []);
  return {
    state: isOther ? stateLabel(after.head.state) : null,
    answers: answers.map(({ question, version, editedByName }) => {
      const label = findQuestion(edition, question)?.shortText ?? question;
      return { question, label, version, editedByName };
    }),
  };
}

function returnIn(data: Record<string, unknown>): Shown {
  return (data as QuarterlyReturnQuery).quarterlyReturn;
}

/** What changed in one return between what was opened from this browser and what the service says now; null for nothing. */
export function changedMeanwhile(renewed: readonly Renewed[], place: ReturnPlace): ChangedMeanwhile | null {
  const own = renewed.find(
    ({ question: { operationName, variables } }) =>
      operationName === 'QuarterlyReturn' &&
      variables['organisationCode'] === place.organisationCode &&
      variables['quarterId'] === place.quarterId,
  );
  if (own === undefined) return null;
  const changed = compare(returnIn(own.before), returnIn(own.after));
  return changed.state === null && changed.answers.length === 0 ? null : changed;
}

import { dutyOf } from '@monitor/domain';
import type { OrganisationType } from '@monitor/domain';
import type { SummarisedQuestion } from './summarised-question.js';

/** Whether a question need not be answered and is not. */
export function isLeftOut({ question, circumstances }: SummarisedQuestion, type: OrganisationType): boolean {
  return dutyOf(question, type) === 'VOLUNTARY' && Object.keys(circumstances.cells).length === 0;
}

/** What may be answered and is not, by name: a list of empty tables would hide those that say something. */
export function LeftOut({ questions }: { questions: readonly SummarisedQuestion[] }) {
  if (questions.length === 0) return null;
  const names = questions.map(({ question }) => question.shortText);
  return <p className="monitor-quiet">Voluntary, and not answered: {names.join('; ')}.</p>;
}

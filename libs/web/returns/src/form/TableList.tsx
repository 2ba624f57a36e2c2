import { progressLabel, stopsSubmission } from '@monitor/domain';
import type { Question } from '@monitor/domain';
import { TaskList } from '@monitor/web-ui';
import { useDraft } from '../draft/draft-context.js';
import { isLeft, progressOf } from '../return/next-section.js';
import { questionPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ProgressTag } from '../task-list/ProgressTag.js';
import { askedQuestion } from './asked-question.js';

/** Tables of a section, each on a page of its own, with how far each is. */
export function TableList({ questions }: { questions: readonly Question[] }) {
  const draft = useDraft();
  const place = placeOf(useReturn());
  return (
    <TaskList
      tasks={questions.map((question) => {
        const progress = progressOf(draft, [question]);
        const open = askedQuestion(draft, question).issues.filter(stopsSubmission).length;
        return {
          title: question.shortText,
          to: questionPath(place, draft.rules.edition, question),
          hint: isLeft(progress) && progress !== 'NOT_STARTED' ? `${open} to do` : undefined,
          status: <ProgressTag progress={progress} label={progressLabel(progress)} />,
        };
      })}
    />
  );
}

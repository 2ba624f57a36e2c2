import { useIssueForm } from '@monitor/web-ui';
import type { IssueForm } from '@monitor/web-ui';
import { cellOf } from '../form/cell-of.js';
import { editPath } from '../reorganisation-answer.js';
import type { StepProps } from './step-props.js';
import type { StepWords } from './use-step.js';

/**
 * The form of a step. What the service wants mended first leads to its question, which is on the page of the draft,
 * unless it is about the comment that goes with the step.
 */
export function useStepForm<Typed extends StepWords>(props: StepProps, begin: Typed): IssueForm<Typed> {
  const { step, id, stepping, onDone } = props;
  return useIssueForm({
    begin,
    check: () => [],
    linkTo: (field) => (field === 'comment' ? { cell: `step-${step}` } : { cell: cellOf(field), page: editPath(id) }),
    send: async (typed) => {
      const issues = await stepping.take(step, typed);
      if (issues?.length === 0) onDone();
      return issues;
    },
  });
}

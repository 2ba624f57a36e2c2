import { actionCell, implementationStatuses, statusHint, statusLabel } from '@monitor/domain';
import type { ActionAnswer, ActionField, Audience, FrameworkAction } from '@monitor/domain';
import { RadioGroup } from '@monitor/web-ui';
import { ConflictPanel } from '../draft/ConflictPanel.js';
import { useDraft } from '../draft/draft-context.js';
import { draftAction } from '../draft/draft-answer.js';
import type { CellMessage } from '../draft/use-shown-issues.js';
import type { ActionCardField } from './action-card-field.js';
import { LastQuarter } from './LastQuarter.js';
import { neededFields } from './needed-fields.js';
import { StatusDetails } from './StatusDetails.js';

const audiences: Record<Audience, string> = {
  STAFF: 'For staff who commission or design digital services',
  LEADERS: 'For senior leaders',
  NATIONAL: 'For regional and national programme leads',
};

interface ActionCardProps {
  action: FrameworkAction;
  shownAt: (cell: string) => CellMessage;
  leave: (cell: string) => void;
}

function StatusField({ card, needed }: { card: ActionCardField; needed: ReturnType<typeof neededFields> }) {
  const { action, answer, change, messagesAt } = card;
  return (
    <RadioGroup
      id={actionCell(action.code, 'status')}
      label="Where you are with it"
      hint={action.hint}
      {...messagesAt('status')}
      choices={implementationStatuses.map((status) => ({
        value: status,
        label: statusLabel(status),
        hint: statusHint(status),
        revealed: needed.length > 0 ? <StatusDetails {...card} needed={needed} /> : undefined,
      }))}
      value={answer.content.status}
      onChange={(chosen) => change({ status: implementationStatuses.find((status) => status === chosen) ?? null })}
    />
  );
}

/** One action: what it is, what was said last time, where it stands now, and only what that status needs. */
export function ActionCard({ action, shownAt, leave }: ActionCardProps) {
  const { store, state, rules, issues } = useDraft();
  const answer = state.answers[action.code];
  if (answer?.kind !== 'ACTION') return null;
  const before = rules.previous?.actions.find(({ actionCode }) => actionCode === action.code) ?? null;
  const card = {
    action,
    answer,
    change: (part: Partial<ActionAnswer>, typed = answer.typed) =>
      store.type(draftAction({ ...answer.content, ...part, confirmed: true }, answer.version, { ...typed })),
    leave: (field: ActionField) => leave(actionCell(action.code, field)),
    messagesAt: (field: ActionField) => shownAt(actionCell(action.code, field)),
  };
  const needed = neededFields({ answer: answer.content, before, today: rules.today, issues });
  return (
    <section className="nhsuk-card monitor-action" aria-labelledby={`${action.code}-heading`}>
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-m" id={`${action.code}-heading`}>
          {action.text}
        </h2>
        <p className="nhsuk-body-s monitor-quiet">{audiences[action.audience]}</p>
        <ConflictPanel keys={[action.code]} />
        <LastQuarter {...card} before={before} />
        <StatusField card={card} needed={needed} />
      </div>
    </section>
  );
}

import type { ActionAnswer, ActionField, FrameworkAction } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import type { CellMessage } from '../draft/use-shown-issues.js';

/** What the fields of one action's card share. */
export interface ActionCardField {
  action: FrameworkAction;
  answer: DraftAnswer & { kind: 'ACTION' };
  /** What to say at a field now. */
  messagesAt: (field: ActionField) => CellMessage;
  change: (part: Partial<ActionAnswer>, typed?: Record<string, string>) => void;
  leave: (field: ActionField) => void;
}

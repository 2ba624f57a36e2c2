import { formatCount } from '@monitor/domain';
import type { FigureColumn } from '@monitor/domain';
import type { ActionInOrder } from './pace-answer.js';

/** An action with its place. */
export interface PlacedAction extends ActionInOrder {
  place: number;
}

/** Actions in the order in which they come, numbered. */
export function toPlacedActions(actions: readonly ActionInOrder[]): PlacedAction[] {
  return actions.map((action, at) => ({ ...action, place: at + 1 }));
}

/** How many organisations had an action in place before the next one, in words; of the last there is no next. */
export function beforeNext({ besideNext }: ActionInOrder): string {
  if (besideNext === null) return 'The last';
  const { before, after, same } = besideNext;
  if (before + after + same === 0) return 'Not known of any organisation';
  const told = `${formatCount(before)} of ${formatCount(before + after)} organisations`;
  return same === 0 ? told : `${told}, ${formatCount(same)} more in the same quarter`;
}

/** The order of actions, in numbers. */
export const orderColumns: FigureColumn<PlacedAction>[] = [
  { kind: 'COUNT', key: 'place', header: 'Place', read: ({ place }) => place },
  { kind: 'WORDS', key: 'code', header: 'Action code', only: 'FILE', read: ({ code }) => code },
  { kind: 'WORDS', key: 'action', header: 'Action', isRowHeader: true, read: ({ label }) => label },
  {
    ...{ kind: 'WORDS', key: 'meanRank', header: 'Place on average' },
    read: ({ meanRank }) => meanRank.toFixed(1),
    sortBy: ({ meanRank }) => meanRank,
  },
  { kind: 'WORDS', key: 'beforeNext', header: 'In place before the next action', read: beforeNext },
];

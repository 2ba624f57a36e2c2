import type { ActionAnswer, MetricAnswer } from '@monitor/domain';
import { actionKey, tableKey } from '../content/answer-key.js';
import type { AnswerKey } from '../content/answer-key.js';

/** What a person typed in a number cell where that is not simply the number: `1,234`, `ten`. By cell. */
export type TypedTexts = Readonly<Record<string, string>>;

/** An answer as it stands in the browser. `version` is the saved one it was typed on; 0 = never saved. */
export type DraftAnswer = { version: number; typed: TypedTexts } & (
  { kind: 'ACTION'; content: ActionAnswer } | { kind: 'TABLE'; content: MetricAnswer }
);

export function draftAction(content: ActionAnswer, version: number, typed: TypedTexts = {}): DraftAnswer {
  return { kind: 'ACTION', content, version, typed };
}

export function draftTable(content: MetricAnswer, version: number, typed: TypedTexts = {}): DraftAnswer {
  return { kind: 'TABLE', content, version, typed };
}

export function keyOf(answer: DraftAnswer): AnswerKey {
  return answer.kind === 'ACTION' ? actionKey(answer.content) : tableKey(answer.content);
}

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== '__typename');
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, comparable(part)]);
}

/** Whether two answers would be saved alike. */
export function saysTheSame(a: DraftAnswer, b: DraftAnswer): boolean {
  return a.kind === b.kind && JSON.stringify(comparable(a.content)) === JSON.stringify(comparable(b.content));
}

import type { DraftHands } from '@monitor/domain';
import type { AnswerRow } from './answers.query.js';

/** Who typed a draft: what was carried over from an earlier quarter and not touched since, nobody did. */
export function draftHands(answers: ReadonlyMap<string, AnswerRow>): DraftHands {
  const typed = [...answers.values()].filter(({ version }) => version > 0);
  return { origins: typed.map(({ origin }) => origin), editors: [...new Set(typed.flatMap(({ editors }) => editors))] };
}

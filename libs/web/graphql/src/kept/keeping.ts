import type { DocumentNode } from 'graphql';
import type { KeptAnswer, KeptReturn } from './kept-answers.js';
import type { SavedAnswers } from './after-saving.js';
import { viewerQuestion } from './kept-queries.js';
import type { KeptQuestion } from './kept-queries.js';

/** What keeps answers, once it is known whose they are. */
export interface Keeper {
  keep(question: KeptQuestion, data: Record<string, unknown>): Promise<void>;
  open(query: DocumentNode, question: KeptQuestion): Promise<KeptAnswer | null>;
  takeSaved(saved: SavedAnswers): Promise<void>;
  returns(): Promise<KeptReturn[]>;
}

/**
 * The keeper for somebody, or, for null, for whoever this browser has a key of; null where there is nobody, or nothing can
 * be kept. Never rejects.
 */
export type FindKeeper = (personId: string | null) => Promise<Keeper | null>;

/** An answer that was opened from this browser, and what the service answered to the same question afterwards. */
export interface Renewed {
  question: KeptQuestion;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** What the page is drawn from, as far as it did not come from the service now. */
export interface FromBrowser {
  /** When the oldest of it was fetched, in milliseconds; null where all of it is from the service. */
  since: number | null;
  /** What has changed in the meantime, as far as it was shown before. */
  renewed: readonly Renewed[];
}

const nothing: FromBrowser = { since: null, renewed: [] };

/** Whose answers follow the one to the question of who is looking. */
function personIn(data: Record<string, unknown>): string | null {
  return (data['viewer'] as { personId: string } | null)?.personId ?? null;
}

function keyOf({ operationName, variables }: KeptQuestion): string {
  return `${operationName} ${JSON.stringify(variables)}`;
}

/**
 * Stands between the pages and what is kept of answers. It weighs little, for it comes with every page; what keeps is
 * fetched when it is needed.
 */
export class Keeping {
  private find: FindKeeper = () => Promise.resolve(null);
  private personId: string | null = null;
  /** What is handed to the keeper, one after the other: whose an answer is stands in an earlier one. */
  private last: Promise<void> = Promise.resolve();
  /** Shown before it was known who is looking. */
  private waiting: [KeptQuestion, Record<string, unknown>][] = [];
  private readonly opened = new Map<string, KeptAnswer>();
  private readonly listeners = new Set<() => void>();
  private shown = nothing;

  /** Says who keeps answers from now on. */
  readonly begin = (find: FindKeeper): void => {
    this.find = find;
  };

  readonly current = (): FromBrowser => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The names of the operations whose answers are to be asked for again. */
  readonly toRenew = (): string[] => [...new Set([...this.opened.keys()].map((key) => key.slice(0, key.indexOf(' '))))];

  readonly returns = async (): Promise<KeptReturn[]> => (await (await this.find(this.personId))?.returns()) ?? [];

  /** A page shows an answer. One that was opened from here is kept already. */
  readonly keep = (question: KeptQuestion, data: Record<string, unknown>): void => {
    if (question.operationName === viewerQuestion) this.personId = personIn(data);
    else if (this.personId === null) return void this.waiting.push([question, data]);
    if (this.personId === null || this.opened.has(keyOf(question))) return;
    this.inTurn(this.personId, (keeper) => keeper.keep(question, data));
    for (const [earlier, answer] of this.waiting.splice(0)) this.keep(earlier, answer);
  };

  readonly takeSaved = (saved: SavedAnswers): void => {
    if (this.personId === null) return;
    this.inTurn(this.personId, (keeper) => keeper.takeSaved(saved));
  };

  /** The answer that this browser keeps to a question which the service did not answer. */
  readonly open = async (query: DocumentNode, question: KeptQuestion): Promise<Record<string, unknown> | null> => {
    const keeper = await this.find(this.personId);
    const kept = (await keeper?.open(query, question).catch(() => null)) ?? null;
    if (kept === null) return null;
    if (question.operationName === viewerQuestion) this.personId = personIn(kept.data);
    this.opened.set(keyOf(question), kept);
    this.tell(this.shown.renewed);
    return kept.data;
  };

  /** The service has answered a question. */
  readonly answered = (question: KeptQuestion, after: Record<string, unknown>): void => {
    const key = keyOf(question);
    const kept = this.opened.get(key);
    if (kept === undefined) return;
    this.opened.delete(key);
    const others = this.shown.renewed.filter((each) => keyOf(each.question) !== key);
    this.tell([...others, { question, before: kept.data, after }]);
  };

  /** What has changed was read. */
  readonly forgetRenewed = (): void => this.tell([]);

  /**
   * Hands something to the keeper after everything before it. The keeper may come to a later question sooner than to an
   * earlier one: its code is fetched, and who asks second does not wait for it.
   */
  private inTurn(personId: string, step: (keeper: Keeper) => Promise<void>): void {
    this.last = Promise.all([this.find(personId), this.last])
      .then(([keeper]) => (keeper === null ? undefined : step(keeper)))
      .catch(() => undefined);
  }

  private tell(renewed: readonly Renewed[]): void {
    const times = [...this.opened.values()].map(({ at }) => at);
    this.shown = { since: times.length === 0 ? null : Math.min(...times), renewed };
    for (const listener of this.listeners) listener();
  }
}

/** What is kept by this page. */
export const keeping = new Keeping();

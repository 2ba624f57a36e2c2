import type { Actor, CellValue } from '@monitor/domain';
import { answersToKeep, DraftStore, restoreAnswers, toAnswerInput } from '@monitor/web-returns/drafts';
import type { DraftAnswer, DraftState } from '@monitor/web-returns/drafts';
import type { ReturnUnderTest } from './return-under-test.js';

type Kept = Readonly<Record<string, DraftAnswer>>;

/** How the line behaves: `LOST` = the request arrives and its answer does not; `LATE` = it arrives after others did. */
export type Line = 'GOOD' | 'OFFLINE' | 'LOST' | 'LATE' | 'SESSION_ENDED';

/** What a person did with a cell that others must not undo unseen. */
interface Deed {
  value: CellValue | null;
  isGivenUp: boolean;
}

const failure = (kind: 'UNREACHABLE' | 'SIGN_IN_NEEDED') => ({ kind, code: null, message: 'No.', requestId: null });
const text = (value: CellValue | null | undefined) => JSON.stringify(value ?? null);

/** A browser in which one person types, with a shelf that outlives it, and what that person has done and seen. */
export class Browser {
  line: Line = 'GOOD';
  /** The newest thing done in a cell, by `question cell`. */
  readonly deeds = new Map<string, Deed>();
  /** Everything that the person ever put in a cell. */
  readonly typed = new Map<string, Set<string>>();
  /** Everything that the person ever saw in a cell, as it stands on the service. */
  readonly seen = new Map<string, Set<string>>();
  conflictsShown = 0;
  private store: DraftStore | null = null;
  private shelf: Kept = {};
  private lifetime = 0;
  private readonly late: (() => Promise<unknown>)[] = [];

  constructor(
    readonly actor: Actor,
    private readonly service: ReturnUnderTest,
  ) {}

  /** Opens the return, with what the shelf had kept laid over it. */
  async open(): Promise<void> {
    this.lifetime += 1;
    const { lifetime } = this;
    const { edition, answers } = await this.service.open(this.actor);
    for (const [question, { answer }] of Object.entries(answers)) this.see(question, answer.cells);
    const begun = {
      edition,
      sent: {},
      conflicts: [],
      status: { kind: 'NOTHING_TYPED' },
      returnState: 'DRAFT',
    } as const;
    const keep = (kept: Kept) => void (lifetime === this.lifetime && (this.shelf = structuredClone(kept)));
    const shelf = { read: () => this.shelf, write: keep, keep, takeOverMore: () => Promise.resolve() };
    const send = (all: DraftAnswer[]) => this.send(all, lifetime);
    const start: DraftState = { ...begun, ...restoreAnswers(answers, this.shelf) };
    const store = new DraftStore({ start, send, shelf, now: () => new Date(0) });
    this.store = store;
    keep(answersToKeep(start));
    store.subscribe(() => this.look(store.current()));
  }

  /** The page is gone; what was on its way may arrive yet, and nobody hears the answer. */
  crash(): void {
    this.lifetime += 1;
    this.store = null;
  }

  get isOpen(): boolean {
    return this.store !== null;
  }

  state(): DraftState {
    return this.opened().current();
  }

  /** Types: the answer as it stands becomes another. */
  type(question: string, change: (draft: DraftAnswer) => DraftAnswer): void {
    const before = this.state().answers[question];
    if (before === undefined) throw new Error(`The return does not ask ${question}.`);
    const after = change(before);
    for (const cell of new Set([...Object.keys(before.answer.cells), ...Object.keys(after.answer.cells)]))
      if (text(before.answer.cells[cell]) !== text(after.answer.cells[cell]))
        this.done(question, cell, after.answer.cells[cell] ?? null);
    this.opened().type(after);
  }

  flush(): Promise<void> {
    return this.opened().flush();
  }

  /** Chooses in some cells in conflict, having seen both values. */
  choose(question: string, choice: 'MINE' | 'THEIRS', cells: readonly string[]): void {
    const { answer } = this.state().answers[question] ?? {};
    for (const cell of cells) {
      if (choice === 'MINE') this.done(question, cell, answer?.cells[cell] ?? null);
      else this.giveUp(question, cell);
    }
    this.opened().choose(question, choice, cells);
  }

  /** What was late on the line arrives now. */
  async arriveLate(): Promise<void> {
    for (const deliver of this.late.splice(0)) await deliver();
  }

  private opened(): DraftStore {
    if (this.store === null) throw new Error('The page is closed.');
    return this.store;
  }

  private async send(answers: DraftAnswer[], lifetime: number) {
    const sent = JSON.stringify(answers.map(toAnswerInput));
    const { line } = this;
    if (line === 'OFFLINE') throw failure('UNREACHABLE');
    if (line === 'SESSION_ENDED') throw failure('SIGN_IN_NEEDED');
    if (line === 'LATE') {
      this.late.push(() => this.service.save(this.actor, sent));
      throw failure('UNREACHABLE');
    }
    const outcome = await this.service.save(this.actor, sent);
    if (lifetime !== this.lifetime) return new Promise<never>(() => undefined);
    if (line === 'LOST') throw failure('UNREACHABLE');
    return outcome;
  }

  private look({ answers }: DraftState): void {
    for (const [question, { answer, base, conflict = {} }] of Object.entries(answers)) {
      this.see(question, (base ?? answer).cells);
      this.see(question, Object.fromEntries(Object.entries(conflict).map(([cell, { theirs }]) => [cell, theirs])));
      this.conflictsShown = Math.max(this.conflictsShown, Object.keys(conflict).length);
    }
  }

  private see(question: string, cells: Readonly<Record<string, CellValue | null>>): void {
    for (const [cell, value] of Object.entries(cells)) addTo(this.seen, `${question} ${cell}`, text(value));
  }

  private done(question: string, cell: string, value: CellValue | null): void {
    this.deeds.set(`${question} ${cell}`, { value, isGivenUp: false });
    addTo(this.typed, `${question} ${cell}`, text(value));
  }

  private giveUp(question: string, cell: string): void {
    const deed = this.deeds.get(`${question} ${cell}`);
    if (deed !== undefined) deed.isGivenUp = true;
  }
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set<string>()).add(value));
}

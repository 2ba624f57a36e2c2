import type { PagesAlive, PersonShelf } from '@monitor/web-shelf';
import type { ReturnPlace } from '../return/paths.js';
import type { DraftAnswer } from './draft-answer.js';
import { noteWaiting } from './unsaved-mark.js';
import { answersPrefix, isDraftAnswer, namesOf } from './unsaved-names.js';
import type { NameOnShelf } from './unsaved-names.js';

type Answers = Readonly<Record<string, DraftAnswer>>;

/** What lies under one name: an answer, and when it was typed by the clock of this computer. */
interface KeptAnswer {
  draft: DraftAnswer;
  at: number;
}

interface Left extends NameOnShelf, KeptAnswer {}

/** Lays answers over the draft; says which questions were free to take theirs. */
export type TakeUp = (answers: Answers) => readonly string[];

interface OpenShelf {
  shelf: PersonShelf;
  pages: PagesAlive;
}

/** Keys are written at once, and then at most this often. */
const pauseMs = 200;
let sessions = 0;

/**
 * The unsaved answers of one return on the shelf of its person: one value for each question and each page that is typed
 * in, so that no tab overwrites what another keeps. What a page that is gone has left is taken over, the newest answer
 * to a question first; the next one when that is saved. Nothing leaves the shelf before the service has it.
 */
export class AnswerShelf {
  private open: OpenShelf | null = null;
  private own: ((question: string) => string) | null = null;
  private wanted: Answers = {};
  private readonly written = new Map<string, DraftAnswer>();
  /** What others left and is part of the draft now, by question. */
  private readonly takenOver = new Map<string, Set<string>>();
  private hasMore = false;
  /** Whether the draft is typed in; afterwards it takes nothing over, and keeps what it has until that is saved. */
  private isTyped = false;
  private isBehind = false;
  private settling: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly session = `${(sessions += 1)}`;
  private readonly names;

  constructor(place: ReturnPlace) {
    this.names = namesOf(place);
  }

  /** The draft is shown. */
  begin(): void {
    this.isTyped = true;
  }

  /** The draft is not shown any more. */
  end(): void {
    this.isTyped = false;
  }

  /** From now on there is a shelf: what waits in this page goes there. */
  async attach(open: OpenShelf): Promise<void> {
    const page = await open.pages.thisPage();
    this.own = (question) => this.names.write({ question, page, session: this.session });
    this.open = open;
    await this.settle();
  }

  /** These answers wait, and no others. */
  readonly keep = (answers: Answers): void => {
    this.wanted = answers;
    this.isBehind = true;
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.isBehind) void this.settle();
    }, pauseMs);
    void this.settle();
  };

  /** Brings the shelf up to what waits, now. Resolves once it has it, or could not be given it. */
  readonly settle = (): Promise<void> => {
    const { open } = this;
    if (open === null) return Promise.resolve();
    const done = this.write(open.shelf);
    this.settling = this.settling.then(() => Promise.all(done)).then(() => this.letGo(open.shelf));
    return this.settling;
  };

  /** Whether everything that waits lies on the shelf: then the page can be closed. */
  readonly isAllKept = (): boolean => {
    if (Object.keys(this.wanted).length === 0) return true;
    return this.open !== null && !this.isBehind && this.open.shelf.isAllKept();
  };

  /** Lays over the draft what pages that are gone have left, now, and whenever another one goes. */
  async takeOver(takeUp: TakeUp): Promise<void> {
    if (this.open === null || !this.isTyped) return;
    const left = await this.readLeft(this.open, takeUp);
    left.sort((a, b) => b.at - a.at);
    const newest = new Map<string, Left>();
    for (const each of left) if (!newest.has(each.question)) newest.set(each.question, each);
    const taken = takeUp(Object.fromEntries([...newest].map(([question, { draft }]) => [question, draft])));
    for (const question of taken) {
      const { name } = newest.get(question) as Left;
      this.takenOver.set(question, (this.takenOver.get(question) ?? new Set()).add(name));
    }
    this.hasMore = left.length > taken.length;
    if (taken.length > 0) this.keep(this.wanted);
  }

  /** What is left is looked at again once something of it may have become free. */
  async takeOverMore(takeUp: TakeUp): Promise<void> {
    if (this.hasMore) await this.takeOver(takeUp);
  }

  private async readLeft({ shelf, pages }: OpenShelf, takeUp: TakeUp): Promise<Left[]> {
    const known = new Set([...this.takenOver.values()].flatMap((names) => [...names]));
    const own = this.own;
    const found = this.names.read(await shelf.names(this.names.prefix));
    const left: Left[] = [];
    for (const each of found) {
      if (known.has(each.name) || each.name === own?.(each.question)) continue;
      if (!(await pages.inherit(each.page))) {
        pages.whenInherited(each.page, () => void this.takeOver(takeUp));
        continue;
      }
      const kept = (await shelf.read(each.name)) as Partial<KeptAnswer> | undefined;
      if (kept?.draft !== undefined && isDraftAnswer(kept.draft))
        left.push({ ...each, draft: kept.draft, at: kept.at ?? 0 });
    }
    return left;
  }

  /** Writes what is new, and removes what does not wait any more. */
  private write(shelf: PersonShelf): Promise<void>[] {
    const { own, wanted, written } = this;
    const done: Promise<void>[] = [];
    if (own === null) return done;
    this.isBehind = false;
    for (const [question, draft] of Object.entries(wanted)) {
      if (written.get(question) === draft) continue;
      noteWaiting(true);
      written.set(question, draft);
      done.push(shelf.write(own(question), { draft, at: Date.now() } satisfies KeptAnswer));
    }
    for (const question of written.keys()) {
      if (wanted[question] !== undefined) continue;
      written.delete(question);
      done.push(shelf.remove(own(question)));
    }
    return done;
  }

  /** Removes what was taken over from others and is saved, or lies under a name of this page's own. */
  private async letGo(shelf: PersonShelf): Promise<void> {
    if (!shelf.isAllKept()) return;
    const done: Promise<void>[] = [];
    for (const [question, names] of this.takenOver) {
      const isStillNeeded = this.wanted[question] !== this.written.get(question);
      if (isStillNeeded) continue;
      this.takenOver.delete(question);
      done.push(...[...names].map((name) => shelf.remove(name)));
    }
    await Promise.all(done);
    if (Object.keys(this.wanted).length === 0) noteWaiting((await shelf.names(answersPrefix)).length > 0);
  }
}

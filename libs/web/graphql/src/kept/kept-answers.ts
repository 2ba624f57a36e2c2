import type { TypedDocumentNode } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { createCache } from '../cache/create-cache.js';
import type { ViewerQuery } from '../generated/operations.js';
import { withSaved } from './after-saving.js';
import type { SavedAnswers } from './after-saving.js';
import { isKept, viewerQuestion } from './kept-queries.js';
import type { KeptQuestion } from './kept-queries.js';

/** Where answers are kept: as much of a person's shelf as is used here. */
export interface KeepingPlace {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<unknown>;
  remove(name: string): Promise<void>;
  names(prefix: string): Promise<string[]>;
}

/** An answer as it was fetched once. */
export interface KeptAnswer {
  /** When the service gave it, in milliseconds. */
  at: number;
  data: Record<string, unknown>;
}

/** A return that can be opened without a connection. */
export interface KeptReturn {
  organisationCode: string;
  quarterId: string;
  at: number;
}

/** What is told of an answer without opening it. */
interface Stamp {
  at: number;
  characters: number;
}

const mostReturns = 5;
/** Characters of JSON, two bytes each at most. */
const mostCharacters = 10_000_000;
const longestMs = 30 * 24 * 60 * 60 * 1_000;

/** Apart from what was typed, which lies on the same shelf. */
const fetchedPrefix = 'fetched ';
const stampPrefix = 'fetched-at ';
const returnQuestion = 'QuarterlyReturn';

type Viewer = NonNullable<ViewerQuery['viewer']>;

function viewerIn(data: unknown): Viewer | null {
  return (data as Partial<ViewerQuery> | undefined)?.viewer ?? null;
}

/** Variables in one order, whichever they came in. */
function textOf(variables: KeptQuestion['variables']): string {
  return JSON.stringify(Object.entries(variables).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether an answer holds all that a document asks for: an earlier build may have asked for less. */
function isWhole(query: DocumentNode, { variables }: KeptQuestion, data: Record<string, unknown>): boolean {
  const cache = createCache();
  const asked = { query: query as TypedDocumentNode<Record<string, unknown>, Record<string, unknown>>, variables };
  cache.writeQuery({ ...asked, data });
  return cache.readQuery(asked) !== null;
}

/** Answers of the service that one person's pages are drawn from, kept for when there is no connection. */
export class KeptAnswers {
  /** One after the other, so that an earlier answer never takes the place of a later. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly place: KeepingPlace,
    private readonly now: () => number,
  ) {}

  /** Keeps an answer, where it is one to keep; the least recent returns make room. */
  keep(question: KeptQuestion, data: Record<string, unknown>): Promise<void> {
    return this.next(async () => {
      const name = await this.nameOf(question, data);
      if (name === null) return;
      await this.write(name, { at: this.now(), data });
      await this.makeRoom();
    });
  }

  /** The answer to a question as it was kept last; null where none is kept that holds all that is asked for now. */
  open(query: DocumentNode, question: KeptQuestion): Promise<KeptAnswer | null> {
    return this.next(async () => {
      const name = await this.nameOf(question, null);
      const kept =
        name === null ? undefined : ((await this.place.read(fetchedPrefix + name)) as KeptAnswer | undefined);
      if (kept === undefined || kept.at < this.now() - longestMs) return null;
      return isWhole(query, question, kept.data) ? kept : null;
    });
  }

  /** What the service has taken since stands in what is kept as well: opened later, it is what was saved last. */
  takeSaved(saved: SavedAnswers): Promise<void> {
    return this.next(async () => {
      const { organisationCode, quarterId } = saved;
      const name = await this.nameOf(
        { operationName: returnQuestion, variables: { organisationCode, quarterId } },
        null,
      );
      const kept =
        name === null ? undefined : ((await this.place.read(fetchedPrefix + name)) as KeptAnswer | undefined);
      if (name === null || kept === undefined) return;
      await this.write(name, { at: this.now(), data: withSaved(kept.data, saved) });
    });
  }

  /** The returns that are kept, the most recent first. */
  returns(): Promise<KeptReturn[]> {
    return this.next(async () => {
      const prefix = await this.prefixOf(returnQuestion);
      const stamps = (await this.stamps()).filter(({ name }) => prefix !== null && name.startsWith(prefix));
      return stamps.map(({ name, at }) => {
        const variables = JSON.parse(name.slice((prefix ?? '').length)) as [string, string][];
        const { organisationCode = '', quarterId = '' } = Object.fromEntries(variables);
        return { organisationCode, quarterId, at };
      });
    });
  }

  private next<Answer>(step: () => Promise<Answer>): Promise<Answer> {
    const done = this.last.then(step);
    this.last = done.catch(() => undefined);
    return done;
  }

  private async viewer(): Promise<Viewer | null> {
    const kept = (await this.place.read(fetchedPrefix + viewerQuestion)) as KeptAnswer | undefined;
    return viewerIn(kept?.data);
  }

  /** Answers are kept by role: what somebody sees in one, they may not see in another. */
  private async prefixOf(operationName: string): Promise<string | null> {
    const acting = (await this.viewer())?.acting ?? null;
    return acting === null ? null : `${acting.id} ${operationName} `;
  }

  private async nameOf(question: KeptQuestion, data: Record<string, unknown> | null): Promise<string | null> {
    if (question.operationName === viewerQuestion)
      return data !== null && viewerIn(data) === null ? null : viewerQuestion;
    const acting = (await this.viewer())?.acting ?? null;
    if (acting === null || !isKept(question, acting)) return null;
    return `${acting.id} ${question.operationName} ${textOf(question.variables)}`;
  }

  private async write(name: string, answer: KeptAnswer): Promise<void> {
    await this.place.write(fetchedPrefix + name, answer);
    const stamp: Stamp = { at: answer.at, characters: JSON.stringify(answer).length };
    await this.place.write(stampPrefix + name, stamp);
  }

  private async stamps(): Promise<(Stamp & { name: string })[]> {
    const names = await this.place.names(stampPrefix);
    const stamps = await Promise.all(
      names.map(async (name) => {
        const stamp = (await this.place.read(name)) as Stamp | undefined;
        return { name: name.slice(stampPrefix.length), at: stamp?.at ?? 0, characters: stamp?.characters ?? 0 };
      }),
    );
    return stamps.sort((one, other) => other.at - one.at);
  }

  private async makeRoom(): Promise<void> {
    let returns = 0;
    let characters = 0;
    for (const stamp of await this.stamps()) {
      if (stamp.name.includes(` ${returnQuestion} `)) returns += 1;
      characters += stamp.characters;
      const isTooMuch = returns > mostReturns || characters > mostCharacters || stamp.at < this.now() - longestMs;
      if (isTooMuch && stamp.name !== viewerQuestion) await this.drop(stamp.name);
    }
  }

  private async drop(name: string): Promise<void> {
    await this.place.remove(fetchedPrefix + name);
    await this.place.remove(stampPrefix + name);
  }
}

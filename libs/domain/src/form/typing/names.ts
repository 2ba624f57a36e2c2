import { plainWords } from './plain-words.js';

/** What a name in a block can stand for. */
export interface Named {
  key: string;
  /** As the form calls it. */
  label: string;
  /** Its label, key and code: no other may be meant by these. */
  proper: readonly string[];
  /** What else people call it; a name that two of them have is nobody's. */
  synonyms: readonly string[];
}

function add(names: Map<string, string | null>, name: string, key: string): void {
  const words = plainWords(name);
  if (words === '') return;
  const known = names.get(words);
  names.set(words, known === undefined || known === key ? key : null);
}

/** The names of the rows or columns of a table, by which texts of a block are recognised. */
export class Names {
  private readonly proper = new Map<string, string | null>();
  private readonly synonyms = new Map<string, string | null>();

  constructor(
    readonly all: readonly Named[],
    /** Whether words that stand in one label alone name it: “Referred” for “People referred to support”. */
    private readonly takesParts = false,
  ) {
    for (const { key, proper } of all) for (const name of proper) add(this.proper, name, key);
    for (const { key, synonyms } of all) for (const name of synonyms) add(this.synonyms, name, key);
  }

  /** What a text names: by its proper name, a synonym or, where that is enough, a part of one label; null = none. */
  match(text: string): string | null {
    const words = plainWords(text);
    if (words === '') return null;
    return this.proper.get(words) ?? this.synonyms.get(words) ?? this.inOneLabel(words.split(' '));
  }

  private inOneLabel(words: readonly string[]): string | null {
    if (!this.takesParts || words.join('').length < 3 || words.every((word) => /^\d+$/.test(word))) return null;
    const holders = this.all.filter(({ label }) => {
      const inLabel = plainWords(label).split(' ');
      return words.every((word) => inLabel.includes(word));
    });
    return holders.length === 1 ? (holders[0]?.key ?? null) : null;
  }

  /** The labels, for a message that says what was expected. */
  labels(): string[] {
    return this.all.map(({ label }) => label);
  }

  labelOf(key: string): string {
    return this.all.find((named) => named.key === key)?.label ?? key;
  }
}

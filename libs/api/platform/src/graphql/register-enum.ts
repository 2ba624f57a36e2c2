import { registerEnumType } from '@nestjs/graphql';

/** The words of a domain union as an object with the same names and values. */
export type EnumOf<Word extends string> = { readonly [W in Word]: W };

interface EnumDefinition<Word extends string> {
  /** Its name in the schema. */
  name: string;
  /** What the words have in common, in a sentence. */
  description: string;
  values: readonly Word[];
  /** What one of the words means, in a sentence: the one that pages show, where they show one. */
  meaning: (word: Word) => string;
}

/**
 * Makes a GraphQL enum of a domain union, so that its words and their meanings are written down once.
 * @returns the enum, to name in `@Field(() => …)`
 */
export function registerEnum<Word extends string>(definition: EnumDefinition<Word>): EnumOf<Word> {
  const { name, description, values, meaning } = definition;
  const described = values.map((word) => [word, { description: meaning(word) }] as const);
  const enumeration = Object.fromEntries(values.map((word) => [word, word])) as EnumOf<Word>;
  const valuesMap = Object.fromEntries(described) as Record<Word, { description: string }>;
  registerEnumType(enumeration, { name, description, valuesMap });
  return enumeration;
}

import { registerEnumType } from '@nestjs/graphql';

/** The words of a domain union as an object with the same names and values. */
export type Words<Word extends string> = { readonly [W in Word]: W };

/**
 * Makes a GraphQL enum of a domain union's words, so that they are written down once.
 * @returns the enum, to name in `@Field(() => …)`
 */
export function registerWords<Word extends string>(
  name: string,
  words: readonly Word[],
  description?: string,
): Words<Word> {
  const enumeration = Object.fromEntries(words.map((word) => [word, word])) as Words<Word>;
  registerEnumType(enumeration, { name, ...(description !== undefined && { description }) });
  return enumeration;
}

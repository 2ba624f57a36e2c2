import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { questionsOf } from '../definition/edition-questions.js';
import type { Field } from '../definition/field.js';
import { questionFields, repeatedFields } from '../definition/places.js';
import { formEditions } from './form-editions.js';

/**
 * SHA-256 of each published edition as JSON. An edition is never edited: where this fails, what was changed belongs into
 * a new one. A line is added with each new edition, on the day on which it is published.
 */
const published: Readonly<Record<number, string>> = {
  1: 'a762ebc6de1fac8c2934545d815b633a40662f5d050d1ecdcdab9a2b65f20c0c',
  2: 'ad71b18ef70cc2862da0435a5ec4a5712797730b3326d16d8459c59bb83e7023',
};

const hashOf = (edition: unknown) => createHash('sha256').update(JSON.stringify(edition)).digest('hex');

describe('a published edition', () => {
  it.each(formEditions.map((edition) => ({ version: edition.version, edition })))(
    'is what it was when it was published: edition $version',
    ({ version, edition }) => {
      expect(hashOf(edition)).toBe(published[version]);
    },
  );

  it('is data: what is written out and read back is the same', () => {
    for (const edition of formEditions) expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
  });
});

const sentence = /^[A-Z“][^]*[.?!]$/;
const endsOpen = /[^.?!:]$/;

/** What a person reads beside a field: its help, and what is said while it is empty. */
function sentencesOf({ hint, missing, wordedFor }: Field): string[] {
  const hints = [hint, ...(wordedFor ?? []).map((each) => each.hint)].filter((text) => text !== undefined);
  return [...hints, ...(missing ?? []).map(({ message }) => message)];
}

/** An example of how to type a day stands as it is to be typed, without a full stop. */
const dayToType = /For example, \d{1,2} \d{1,2} \d{4}$/;

describe.each(formEditions.map((edition) => ({ version: edition.version, edition })))(
  'the words of edition $version',
  ({ edition }) => {
    const questions = questionsOf(edition);
    const fields = questions.flatMap((question) => [...repeatedFields(question), ...questionFields(question)]);

    it('are full sentences where they stand by themselves', () => {
      const texts = [
        edition.attestation,
        edition.source,
        ...edition.sections.map(({ purpose }) => purpose),
        ...questions.flatMap(({ hint, basis }) => [hint, basis]),
        ...edition.metrics.map(({ hint }) => hint),
        ...edition.stratifiers.flatMap(({ hint }) => hint ?? []),
      ];
      expect(texts.filter((text) => !sentence.test(text))).toEqual([]);
      const beside = fields.flatMap(sentencesOf).filter((text) => !dayToType.test(text));
      expect(beside.filter((text) => !sentence.test(text))).toEqual([]);
    });

    it('go on in a sentence where they are names', () => {
      const names = fields.map(({ name }) => name);
      expect(names.filter((name) => !endsOpen.test(name) || name.length > 80)).toEqual([]);
    });

    it('fit their places: short names for lists, choices and labels that are read at once', () => {
      expect(questions.filter(({ shortText }) => shortText.split(' ').length > 12)).toEqual([]);
      expect(fields.filter(({ label }) => label.length > 90).map(({ label }) => label)).toEqual([]);
      const choices = fields.flatMap((field) => ('choices' in field ? field.choices : []));
      expect(choices.filter(({ label }) => label.length > 80).map(({ label }) => label)).toEqual([]);
    });

    it('hold no code that only programs know', () => {
      const read = [
        ...edition.sections.flatMap(({ title, purpose }) => [title, purpose]),
        ...questions.flatMap(({ text, shortText, hint }) => [text, shortText, hint]),
        ...fields.flatMap((field) => [field.label, ...sentencesOf(field)]),
      ];
      expect(read.filter((text) => /[A-Z]{2,}_|[a-z][A-Z][a-z]/.test(text))).toEqual([]);
    });
  },
);

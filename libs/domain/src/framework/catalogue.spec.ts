import { describe, expect, it } from '@jest/globals';
import { organisationTypes } from '../organisations/organisation.js';
import { countedParts } from '../form/answers/counted-as.js';
import { latestEdition } from '../form/editions/form-editions.js';
import { frameworkMessages } from './framework-messages.js';
import {
  actionsFor,
  catalogueVersion,
  currentCatalogue,
  findAction,
  frameworkCatalogues,
} from '../form/editions/catalogue.js';

const wordsIn = (text: string) => text.split(/\s+/).length;

describe.each(frameworkCatalogues())('edition $version of the catalogue', (catalogue) => {
  it('covers every key message and every policy implication', () => {
    const covered = new Set(catalogue.actions.flatMap(({ principles }) => principles));
    expect([...covered].sort()).toEqual(catalogue.principles.map(({ code }) => code).sort());
    expect(covered.size).toBe(9);
  });

  it('is looked at by messages to which each of those belongs once', () => {
    const codes = frameworkMessages.flatMap(({ principles }) => principles);
    expect([...codes].sort()).toEqual(catalogue.principles.map(({ code }) => code).sort());
    expect(new Set(frameworkMessages.map(({ code }) => code)).size).toBe(frameworkMessages.length);
  });

  it.each(frameworkMessages)(
    'is said more of by a section that organisations are counted by: $name',
    ({ section, principles }) => {
      const questions = latestEdition().sections.find(({ key }) => key === section)?.questions ?? [];
      expect(questions.flatMap(countedParts)).not.toEqual([]);
      const traced = questions.flatMap((question) => question.principles);
      for (const principle of principles) expect(traced).toContain(principle);
    },
  );

  it('holds each action once, in the domain its code names, traced to a principle', () => {
    const codes = catalogue.actions.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const action of catalogue.actions) {
      expect(action.code.startsWith(`${action.domain}-${action.audience[0]}`)).toBe(true);
      expect(action.principles.length).toBeGreaterThan(0);
    }
  });

  it('says each action in one sentence, and in at most six words for lists', () => {
    for (const { text, shortText, hint } of catalogue.actions) {
      expect(text).toMatch(/^[^.]+(2\.2)?[^.]*\.$/);
      expect(wordsIn(shortText)).toBeLessThanOrEqual(6);
      expect(hint).toMatch(/^In place when .+\.$/);
    }
  });

  it('asks national actions of regions and of nobody else', () => {
    for (const { audience, askedOf } of catalogue.actions) {
      expect(audience === 'NATIONAL').toBe(askedOf.includes('REGION'));
      expect(askedOf.length).toBeGreaterThan(0);
    }
  });

  it('asks something of every type of organisation in every domain', () => {
    for (const type of organisationTypes) {
      const domains = new Set(actionsFor(catalogue, type).map(({ domain }) => domain));
      expect([...domains]).toEqual(catalogue.domains.map(({ code }) => code));
    }
  });
});

describe('the current catalogue', () => {
  it('keeps the burden in proportion to the size of the body', () => {
    const asked = organisationTypes.map((type) => [type, actionsFor(currentCatalogue(), type).length]);
    expect(Object.fromEntries(asked)).toEqual({ REGION: 5, ICB: 16, TRUST: 24, PCN: 10, PRACTICE: 12 });
    expect(currentCatalogue().actions).toHaveLength(35);
  });

  it('holds the actions of the first edition in the words they had', () => {
    expect(currentCatalogue().actions).toEqual(catalogueVersion(1).actions);
  });

  it('finds an action by its code, and none for a code it does not hold', () => {
    expect(findAction(currentCatalogue(), 'D2-S5')?.shortText).toBe('An equal non-digital route');
    expect(findAction(currentCatalogue(), 'D9-S1')).toBeNull();
  });

  it('refuses an edition that was never published', () => {
    expect(catalogueVersion(1).version).toBe(1);
    expect(catalogueVersion(currentCatalogue().version)).toEqual(currentCatalogue());
    expect(() => catalogueVersion(99)).toThrow('There is no edition 99');
  });
});

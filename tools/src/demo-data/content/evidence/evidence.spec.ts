import { describe, expect, it } from '@jest/globals';
import { currentCatalogue, organisationTypes } from '@monitor/domain';
import { evidenceOf, evidenceTexts } from './evidence-of.js';

const { actions } = currentCatalogue();

describe('the evidence of the demonstration', () => {
  it('is written for every action of the framework, and for no other', () => {
    expect(Object.keys(evidenceTexts).sort()).toEqual(actions.map(({ code }) => code).sort());
  });

  it('fits one action only', () => {
    const texts = Object.values(evidenceTexts).flat();
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names the body that answers, and no body of another kind', () => {
    const names = { PRACTICE: 'practice', PCN: 'network', TRUST: 'trust', ICB: 'board', REGION: 'regional team' };
    for (const { code, askedOf } of actions) {
      for (const type of askedOf) {
        for (const chance of [0, 0.6]) {
          const text = evidenceOf(code, type, chance);
          const others = organisationTypes.filter((other) => other !== type).map((other) => names[other]);
          expect({ code, text, foreign: others.filter((name) => text.includes(`the ${name}`)) }).toEqual({
            code,
            text,
            foreign: [],
          });
          expect(text).not.toContain('{');
        }
      }
    }
  });
});

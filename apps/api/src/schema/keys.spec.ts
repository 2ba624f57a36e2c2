import { describe, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType } from 'graphql';
import { harmless, tried } from '../testing/repeated/tried-mutations.js';
import { buildApiSchema } from './build-api-schema.js';

const schema = await buildApiSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('every mutation of the schema', () => {
  it('takes a key, or it is said why it needs none', () => {
    const without = mutations.filter(({ args }) => {
      const input = getNamedType(args.find(({ name }) => name === 'input')?.type);
      return !isInputObjectType(input) || input.getFields()['idempotencyKey'] === undefined;
    });
    expect(without.map(({ name }) => name).sort()).toEqual(Object.keys(harmless).sort());
  });

  it('is sent again and again by a test, unless that does no harm', () => {
    const named = [...Object.values(tried).flat(), ...Object.keys(harmless)];
    expect(named.sort()).toEqual(mutations.map(({ name }) => name).sort());
  });
});

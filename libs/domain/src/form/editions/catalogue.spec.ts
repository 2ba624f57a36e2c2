import { describe, expect, it } from '@jest/globals';
import { catalogueOf } from './catalogue.js';
import { firstActions, firstEdition } from './edition-1/first-edition.js';

describe('the catalogue of an edition', () => {
  it('says of each action what it was published with, to the order of its lists: databases hold it to that', () => {
    expect(catalogueOf(firstEdition).actions).toEqual(firstActions);
  });
});

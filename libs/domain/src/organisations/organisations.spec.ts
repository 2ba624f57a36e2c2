import { describe, expect, it } from '@jest/globals';
import { areaLevels, organisationTypes, successionTypes } from './organisation.js';
import { areaLevelLabel, organisationTypeLabel, successionLabel } from './organisation-labels.js';

describe('labels', () => {
  it('name every type, level and succession in words', () => {
    expect(organisationTypes.map(organisationTypeLabel)).toContain('GP practice');
    expect(areaLevels.map(areaLevelLabel)).toContain('England');
    expect(successionTypes.map(successionLabel)).toContain('Change of boundary');
  });
});

import { describe, expect, it } from '@jest/globals';
import { burdenOf, formEditions, latestEdition, organisationTypes } from '@monitor/domain';
import { burdenTable } from './burden-table.js';

describe('the table of the burden', () => {
  it.each(formEditions.map((edition) => ({ version: edition.version, edition })))(
    'has a line for each type of organisation, all equally wide: edition $version',
    ({ edition }) => {
      const lines = burdenTable(edition).split('\n');
      expect(lines).toHaveLength(2 + organisationTypes.length);
      expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
    },
  );

  it('shows the figures of the definition', () => {
    const { mandatoryQuestions, mandatoryCells, minutes } = burdenOf(latestEdition(), 'PRACTICE');
    const line = burdenTable(latestEdition()).split('\n').at(-1);
    expect(line).toContain(`| GP practice | ${mandatoryQuestions} | ${mandatoryCells} |`);
    expect(line?.endsWith(`| ${minutes} |`)).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { assuredPracticeFinding } from './assured-practice.js';
import { practiceFindings } from './practice-findings.js';
import { practiceHistory } from './practice-history.builder.js';
import { practiceWorld, worldNames } from './practice-world.builder.js';

const answered = { seed: 1, sizes: [30, 30, 30, 30], columns: 1, actions: 6, withinOrganisation: 0.4 };
const first = { seed: 7 };

describe('practice if only checked claims count', () => {
  it('says which area then no longer stands apart, with the share claimed and the share checked', () => {
    // The first area claims most, and nobody has checked it.
    const table = practiceWorld({ ...answered, shifts: [1.2, 0, 0, 0], checked: [0.45, 0.9, 0.9, 0.9] });
    const finding = assuredPracticeFinding(table, worldNames, first)!;
    const figure = (name: string) => finding.figures.find((each) => each.name === name)!;
    expect(figure('checkedInPlace').value).toBeLessThan(figure('inPlace').value!);
    expect(figure('noLongerApart')).toMatchObject({ subject: 'A0', unit: 'SHARE' });
    expect(finding.sentence).toMatch(
      /^If only claims count that somebody other than the organisation has checked, \d+% \(\d+% to \d+%\) instead of \d+% \(\d+% to \d+%\) of applicable answers are in place\. .*no longer be told to stand apart in Area 0 on “Column 1” \(\d+% instead of \d+% in place\)/,
    );
    expect(finding.cautions).toMatchObject([{ kind: 'UNASSURED' }]);
  });

  it('says which area still stands apart where its claims were checked as others’ were', () => {
    const table = practiceWorld({ ...answered, shifts: [1.5, 0, 0, 0], checked: [0.8, 0.8, 0.8, 0.8] });
    expect(assuredPracticeFinding(table, worldNames, first)).toMatchObject({
      verdict: 'DIFFERENT',
      subjects: ['D1'],
      sentence: expect.stringMatching(/Practice still stands apart in Area 0 on “Column 1”/),
    });
  });

  it('says which area only then stands apart: its claims are those that nobody checked', () => {
    const table = practiceWorld({ ...answered, checked: [0, 1, 1, 1] });
    const { sentence, verdict } = assuredPracticeFinding(table, worldNames, first)!;
    expect(verdict).toBe('DIFFERENT');
    expect(sentence).toMatch(/It then stands apart in Area 0 on “Column 1” \(0% instead of \d+% in place\) as well/);
  });

  it('does not take what cannot be told for no difference', () => {
    const finding = assuredPracticeFinding(practiceWorld({ ...answered, sizes: [6, 6, 6] }), worldNames, first)!;
    expect(finding.verdict).toBe('CANNOT_TELL');
    expect(finding.sentence).toMatch(/With and without them, these returns cannot tell whether regions differ\./);
  });

  it('says nothing where every claim was checked, nothing is claimed, or there are no two areas', () => {
    const sentenceOf = (world: Partial<Parameters<typeof practiceWorld>[0]>) =>
      assuredPracticeFinding(practiceWorld({ ...answered, ...world }), worldNames, first);
    expect(sentenceOf({ checked: [1, 1, 1, 1] })).toBeNull();
    expect(sentenceOf({ shifts: [-9, -9, -9, -9] })).toBeNull();
    expect(sentenceOf({ sizes: [40] })).toBeNull();
  });
});

describe('the findings of a view', () => {
  it('answer one question each, are explained each in its place, and are none where there is nothing to compare', () => {
    const history = practiceHistory({
      seed: 1,
      sizes: [9, 12, 10],
      quarters: 6,
      apart: 0.3,
      closing: 0,
      withinOrganisation: 0.3,
    });
    const findings = practiceFindings(history, worldNames);
    expect(findings.map(({ kind }) => kind)).toEqual([
      'PRACTICE_WITHIN_AREAS',
      'SHARE_OF_VARIATION',
      'CONVERGENCE',
      'ASSURED_PRACTICE',
    ]);
    expect(new Set(findings.map(({ explainedAt }) => explainedAt)).size).toBe(4);
    expect(practiceFindings({ ...history, table: practiceWorld({ ...answered, sizes: [0, 0] }) }, worldNames)).toEqual(
      [],
    );
  });
});

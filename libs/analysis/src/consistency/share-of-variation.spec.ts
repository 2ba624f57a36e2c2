import { describe, expect, it } from '@jest/globals';
import { overallScores } from './overall-scores.js';
import { practiceWorld, worldNames } from './practice-world.builder.js';
import { shareOfVariationClaim, shareOfVariationFinding } from './share-of-variation.js';

const answered = { columns: 3, actions: 3, withinOrganisation: 0.6, types: 3, betweenTypes: 0.8 };
const sizes = [30, 20, 40, 25, 30, 35, 20];

describe('share of variation', () => {
  it('finds areas that differ, and says what remains within them', () => {
    const { verdict, sentence, figures } = shareOfVariationFinding(
      practiceWorld({ ...answered, seed: 2, sizes, betweenAreas: 0.5 }),
      worldNames,
    )!;
    expect(verdict).toBe('DIFFERENT');
    expect(sentence).toMatch(
      /^About \d+% \(\d+% to \d+%\) of the variation between organisations of one type lies between regions, which is more than 5%; the rest between organisations of one region\. Of the variation between organisations of one region, about \d+% \(\d+% to \d+%\) lies between types of organisation\.$/,
    );
    const [between, within] = ['betweenAreas', 'withinAreas'].map((name) =>
      figures.find((each) => each.name === name)!,
    );
    expect(between!.value! + within!.value!).toBeCloseTo(1, 12);
    expect(between!.lower! + within!.upper!).toBeCloseTo(1, 12);
  });

  it('claims in few views that areas differ where they do not, whatever their mix of types', () => {
    const verdicts = Array.from(
      { length: 60 },
      (_, seed) =>
        shareOfVariationClaim(practiceWorld({ ...answered, columns: 1, seed, sizes: [5, 9, 14, 6, 8, 30, 7] }))
          ?.verdict,
    );
    expect(verdicts.filter((verdict) => verdict === 'DIFFERENT').length).toBeLessThanOrEqual(3);
    expect(verdicts).not.toContain('ALIKE');
  });

  it('calls areas alike only where less than a twentieth lies between them, whatever chance may hide', () => {
    const table = practiceWorld({ ...answered, columns: 1, seed: 3, sizes: new Array<number>(20).fill(120) });
    const { verdict, sentence } = shareOfVariationFinding(table, worldNames)!;
    expect(verdict).toBe('ALIKE');
    expect(sentence).toMatch(/^Less than 5% of the variation .* lies between regions: \d% \(0% to [0-4]%\); the rest/);
  });

  it('says what it would have taken, and that few areas stay unsure', () => {
    const finding = shareOfVariationFinding(practiceWorld({ ...answered, seed: 1, sizes }), worldNames)!;
    expect(finding.verdict).toBe('CANNOT_TELL');
    expect(finding.detectable!.difference).toBeGreaterThan(0.05);
    expect(finding.sentence).toMatch(
      /Only a share of about \d+% or more could have shown\. With 7 regions it stays unsure, however many organisations answer\.$/,
    );
  });

  it('does not tell types apart where there is one, and says nothing where there are no two areas', () => {
    const one = shareOfVariationFinding(practiceWorld({ ...answered, types: 1, seed: 1, sizes }), worldNames)!;
    expect(one.sentence).not.toMatch(/between types/);
    expect(shareOfVariationClaim(practiceWorld({ ...answered, seed: 1, sizes: [40] }))).toBeNull();
    expect(shareOfVariationClaim(practiceWorld({ ...answered, seed: 1, sizes: [0, 0] }))).toBeNull();
    expect(
      shareOfVariationFinding(practiceWorld({ ...answered, seed: 1, sizes: [4, 0, 1], types: 5 }), worldNames),
    ).toMatchObject({
      verdict: 'CANNOT_TELL',
      figures: [],
    });
  });

  it('takes an organisation’s mean place over all answers that apply to it', () => {
    const table = practiceWorld({ ...answered, columns: 2, seed: 1, sizes: [1] });
    table.score.set([1, 4]);
    table.applicable.set([3, 1]);
    expect(overallScores(table)[0]!.score).toBe(7 / 4);
    table.applicable.set([0, 0]);
    expect(overallScores(table)).toEqual([]);
  });
});

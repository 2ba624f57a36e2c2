import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@monitor/statistics';
import { allWorlds, worldsNamed } from './all-worlds.js';
import { beta, binomial } from './draws.js';
import { makePeople } from './people/make-people.js';
import { plainPeople } from './people/people-design.js';
import { makePractice } from './practice/make-practice.js';
import type { PracticeScene } from './practice/practice-scene.js';
import { practiceWorlds } from './practice-worlds.js';

function momentsOf(draws: readonly number[]): { mean: number; variance: number } {
  const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length;
  return { mean, variance: draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length };
}

describe('draws', () => {
  const random = seededRandom(5);

  it.each([
    [8, 0.3],
    [400, 0.02],
    [5000, 0.6],
  ])('of %i trials at %f have the mean and the variance of the binomial', (trials, probability) => {
    const { mean, variance } = momentsOf(Array.from({ length: 4000 }, () => binomial(random, trials, probability)));
    const expected = trials * probability;
    expect(Math.abs(mean / expected - 1)).toBeLessThan(0.05);
    expect(Math.abs(variance / (expected * (1 - probability)) - 1)).toBeLessThan(0.12);
  });

  it('of the beta distribution have its mean and variance, below shape 1 too', () => {
    const { mean, variance } = momentsOf(Array.from({ length: 4000 }, () => beta(random, 0.6, 1.4)));
    expect(mean).toBeCloseTo(0.3, 1);
    expect(variance).toBeCloseTo(0.07, 2);
  });
});

describe('worlds', () => {
  it('have names of their own, by which one can be asked for', () => {
    expect(new Set(allWorlds.map(({ name }) => name)).size).toBe(allWorlds.length);
    expect(worldsNamed('outlier').map(({ name }) => name)).toEqual(['outlier']);
    expect(worldsNamed('outlier', 'no such world')).toEqual([]);
    expect(worldsNamed()).toEqual(allWorlds);
  });

  it('are the same for the same seed, and others for another', () => {
    const textOf = (seed: number) =>
      JSON.stringify([makePeople(plainPeople, seed), makePractice(practiceWorlds[0]!.design, seed)]);
    expect(textOf(4)).toBe(textOf(4));
    expect(textOf(4)).not.toBe(textOf(5));
  });

  it('tell power at three sizes of each story', () => {
    const stories = new Map<string, string[]>();
    for (const { effect } of allWorlds) {
      if (effect) stories.set(effect.story, [...(stories.get(effect.story) ?? []), effect.size]);
    }
    for (const sizes of stories.values()) expect([...sizes].sort()).toEqual(['LARGE', 'MEDIUM', 'SMALL']);
  });
});

function shareOf({ table }: PracticeScene, area: number, column: number): number {
  const rows = [...table.areaOf.keys()].filter((row) => table.areaOf[row] === area);
  const sum = (counts: Int32Array) =>
    rows.reduce((total, row) => total + counts[row * table.columns.length + column]!, 0);
  return sum(table.inPlace) / sum(table.applicable);
}

function meanOver(name: string, pick: (scene: PracticeScene) => number): number {
  const { design } = practiceWorlds.find((world) => world.name === name)!;
  return momentsOf(Array.from({ length: 40 }, (_, seed) => pick(makePractice(design, seed)))).mean;
}

describe('what is planted in practice', () => {
  it.each([
    ['region-apart-10', 0.1],
    ['region-apart-20', 0.2],
    ['region-apart-35', 0.35],
  ])('%s: so many points more in place than the next region', (name, points) => {
    const ahead = meanOver(name, (scene) => shareOf(scene, 0, 0) - shareOf(scene, 1, 0));
    expect(Math.abs(ahead - points)).toBeLessThan(0.04);
    expect(Math.abs(meanOver(name, (scene) => shareOf(scene, 0, 1) - shareOf(scene, 1, 1)))).toBeLessThan(0.03);
  });

  it('leaves what is in place alike where only one status differs', () => {
    const ahead = meanOver('one-status-69', (scene) => shareOf(scene, 0, 0) - shareOf(scene, 1, 0));
    expect(Math.abs(ahead)).toBeLessThan(0.03);
  });
});

describe('what is planted in people', () => {
  it('is hidden where a group stands at none', () => {
    const { design } = allWorlds.find(({ name }) => name === 'hidden-group')! as { design: typeof plainPeople };
    const [area] = makePeople(design, 1).areas;
    expect(area!.quarters.at(-1)!.point.groups.find(({ group }) => group === 'OTHER')!.share.value).toBeNull();
  });

  it('changes nobody where only returns are late, moved, corrected or at fault', () => {
    for (const name of ['late-returns', 'outlier', 'boundary-change', 'revision', 'revision-after']) {
      const { design } = allWorlds.find((world) => world.name === name)! as { design: typeof plainPeople };
      expect(makePeople(design, 1).areas.map(({ truth }) => truth.change)).toEqual(Array(7).fill(0));
    }
  });
});

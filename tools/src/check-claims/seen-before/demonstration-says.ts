import { areaFindings } from '@monitor/analysis';
import type { Finding, FindingKind } from '@monitor/analysis';
import { quarterLabel, stratifierDefinition } from '@monitor/domain';
import { regionStories } from '../../demo-data/stories.js';
import { demonstrationPeople } from '../worlds/demonstration/demonstration-people.js';
import { demonstrationReturns } from '../worlds/demonstration/demonstration-returns.js';
import type { AreaQuarter } from '../worlds/people/people-scene.js';
import { england } from '../worlds/people/publish-view.js';

/** What the pages of the demonstration say of one metric by one stratifier, area by area. */
export class DemonstrationSays {
  readonly series: ReadonlyMap<string, readonly AreaQuarter[]>;

  private readonly pages = new Map<string, readonly Finding[]>();

  constructor(private readonly of: { metricId: string; stratifier: string }) {
    this.series = demonstrationPeople(demonstrationReturns(), of);
  }

  /** Every finding of an area's page; England's has the regions as its parts. */
  findings(areaCode: string): readonly Finding[] {
    const known = this.pages.get(areaCode) ?? this.page(areaCode);
    this.pages.set(areaCode, known);
    return known;
  }

  private page(areaCode: string): Finding[] {
    const points = this.points(areaCode);
    const regions = areaCode === england ? Object.keys(regionStories) : [];
    return areaFindings({
      areaName: areaCode,
      metricName: this.of.metricId,
      definition: stratifierDefinition(this.of.stratifier),
      points,
      breaks: [],
      parts: regions.map((code) => ({ code, name: code, points: this.points(code) })),
    });
  }

  finding(areaCode: string, kind: FindingKind): Finding {
    const found = this.findings(areaCode).find((finding) => finding.kind === kind);
    if (found === undefined) throw new Error(`The page of ${areaCode} has no finding of the kind ${kind}.`);
    return found;
  }

  /** Everything that the page says, one sentence after the other. */
  words(areaCode: string): string {
    return this.findings(areaCode)
      .flatMap(({ sentence, causes, cautions }) => [sentence, ...[...causes, ...cautions].map((each) => each.sentence)])
      .join(' ');
  }

  private points(areaCode: string) {
    return (this.series.get(areaCode) ?? []).map((quarter) => ({
      ...quarter,
      quarterLabel: quarterLabel(quarter.quarterId),
    }));
  }
}

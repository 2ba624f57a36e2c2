import { catalogueOf, editionFor, kindOfPeerGroup } from '@monitor/domain';
import type { Actor, FormEdition, QuarterId, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { AreasReader } from '../areas/areas-reader.service.js';
import type { ConsistencyFilter } from './consistency-filter.input.js';
import type { Consistency } from './consistency.type.js';
import { countStatuses } from './count-statuses.js';
import type { CountedView } from './count-statuses.js';
import { findingsOfPractice, nameOfView } from './practice/findings-of-practice.js';
import type { FindingsOfPractice } from './practice/findings-of-practice.js';
import { KeptByState } from './practice/kept-by-state.js';
import { PracticeReader } from './practice/practice-reader.service.js';
import { toConsistency } from './to-consistency.js';

/** Views of which the findings are kept. */
const mostViews = 500;

/** How evenly areas have put the framework into practice: counts from the rollups, findings from organisations' answers. */
@Injectable()
export class ConsistencyService {
  private readonly kept = new KeptByState<FindingsOfPractice>(mostViews);

  constructor(
    @Inject(AreasReader) private readonly areas: AreasReader,
    @Inject(PracticeReader) private readonly practice: PracticeReader,
  ) {}

  /**
   * Counts and compares the areas of a view, by the actions that the edition of the quarter asked for: no quarter is
   * judged by another's. Statuses of organisations are not personal data. Refuses a domain that is not there to compare.
   * @param editionOfQuarter which edition the returns of a quarter answer; as published unless told
   */
  async compare(
    actor: Actor,
    filter: ConsistencyFilter,
    editionOfQuarter: (quarterId: QuarterId) => FormEdition = editionFor,
  ): Promise<Consistency> {
    const counted = await this.areas.compare(readerOf(actor, filter), filter, countStatuses(editionOfQuarter));
    const catalogue = catalogueOf(editionOfQuarter(counted.view.quarter.id));
    const practice = await this.practice.read(actor, counted.view.quarter.id, catalogue);
    const asked = askedOf(counted);
    // Names and counts are no part of what was accepted, and stand in the sentences too.
    const state = [practice.state, JSON.stringify(asked)].join(' ');
    const findings = await this.kept.of(keyOf(counted), state, () =>
      Promise.resolve(findingsOfPractice(counted, practice)),
    );
    return toConsistency(counted, findings);
  }
}

/**
 * Rollups are everybody's to read, and do not know kinds of trust: those are counted from returns, which the product reads
 * on behalf of whoever asks. It hands on counts of areas, and no row.
 */
function readerOf(actor: Actor, { peerGroup = null }: ConsistencyFilter): Actor | SystemActor {
  const isOfKind = peerGroup !== null && kindOfPeerGroup(peerGroup) !== null;
  return isOfKind ? { system: 'comparison', onBehalfOf: actor } : actor;
}

/** What the sentences of a view say beside what organisations answered, and which of them it counts. */
function askedOf({ view, counts }: CountedView): unknown {
  const areas = counts.map(({ areaCode, areaName, accepted, expected }) => [areaCode, areaName, accepted, expected]);
  return [areas, view.peers?.codes ?? null];
}

function keyOf({ view, columns }: CountedView): string {
  return [...nameOfView(view), ...columns.map(({ key }) => key)].join(' ');
}

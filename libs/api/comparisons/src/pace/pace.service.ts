import { paceOfView } from '@monitor/analysis';
import type { PaceOfView } from '@monitor/analysis';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { KeptByState } from '../consistency/practice/kept-by-state.js';
import type { ImplementationPaceFilter } from './pace-filter.input.js';
import type { ImplementationPace } from './pace.type.js';
import { PaceViewReader } from './pace-view-reader.service.js';
import type { ReadPace } from './read-pace.js';
import { toImplementationPace } from './to-implementation-pace.js';

/** Views of which the findings are kept. */
const mostViews = 200;

/** How long organisations take from plan to practice. */
@Injectable()
export class PaceService {
  private readonly kept = new KeptByState<PaceOfView>(mostViews);

  constructor(@Inject(PaceViewReader) private readonly views: PaceViewReader) {}

  /**
   * Follows the plans of organisations; worked out once for each state of the quarters. Refuses a quarter that has not
   * begun, a first quarter that is too far back or later, and an unknown domain or action.
   */
  async compare(actor: Actor, filter: ImplementationPaceFilter): Promise<ImplementationPace> {
    const read = await this.views.read(actor, filter);
    const { groups, compare } = read;
    const view = { groups: groups.map(({ code }) => code), isOfTypes: compare === 'TYPE', names: namesOf(read) };
    const workOut = () => Promise.resolve(paceOfView({ ...view, table: read.tableOf() }));
    return toImplementationPace(await this.kept.of(read.key, read.state, workOut), read);
  }
}

function namesOf({ groups, actions, compare }: ReadPace) {
  const called = {
    REGION: { one: 'region', many: 'regions' },
    ICB: { one: 'integrated care board', many: 'integrated care boards' },
    TYPE: { one: 'type of organisation', many: 'types of organisation' },
  } as const;
  return {
    groups: called[compare],
    nameOf: (code: string) => groups.find((group) => group.code === code)?.shortName ?? code,
    actionName: (code: string) => actions.find((action) => action.code === code)?.shortText ?? code,
  };
}

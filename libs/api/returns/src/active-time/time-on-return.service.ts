import { TenantTx } from '@monitor/api-platform';
import { editionFor, elsewhereInReturn, isQuarterId, previousQuarter } from '@monitor/domain';
import type { Actor, SectionSeconds } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { returnNotFound } from '../heads/may-see.js';
import type { ReturnReference } from '../heads/return-reference.js';
import { readTimeOnReturn } from './time-on-return.query.js';
import type { TimeInSection, TimeOnReturn } from './time-on-return.type.js';

const elsewhereTitle = 'Task list, check and sign-off';
const toMinutes = (seconds: number) => Math.round(seconds / 60);
const inAll = (spent: readonly SectionSeconds[]) => spent.reduce((sum, { seconds }) => sum + seconds, 0);

/** Tells an organisation how long its own return took, and nobody else. */
@Injectable()
export class TimeOnReturnService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** The time so far; null where nothing was measured. Refuses (RETURN_NOT_FOUND) whoever is not of the organisation. */
  async read(actor: Actor, asked: ReturnReference): Promise<TimeOnReturn | null> {
    const { organisationCode, quarterId } = asked;
    if (!actor.organisationCodes.includes(organisationCode) || !isQuarterId(quarterId)) throw returnNotFound(asked);
    const earlier = { organisationCode, quarterId: previousQuarter(quarterId) };
    const [now, before] = await this.tenantTx.run(
      actor,
      async (manager) => [await readTimeOnReturn(manager, asked), await readTimeOnReturn(manager, earlier)] as const,
      { readOnly: true },
    );
    if (now.length === 0) return null;
    return {
      minutes: toMinutes(inAll(now)),
      minutesBefore: before.length === 0 ? null : toMinutes(inAll(before)),
      sections: inOrderOfForm(quarterId, now),
    };
  }
}

function inOrderOfForm(quarterId: string, spent: readonly SectionSeconds[]): TimeInSection[] {
  const titled = [
    ...editionFor(quarterId).sections.map(({ key, title }) => ({ section: key, title })),
    { section: elsewhereInReturn, title: elsewhereTitle },
  ];
  return titled.flatMap(({ section, title }) => {
    const found = spent.find((each) => each.section === section);
    return found === undefined ? [] : [{ section, title, minutes: toMinutes(found.seconds) }];
  });
}

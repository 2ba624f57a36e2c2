import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { DomainError, longestSeenSentence, longestViewAddress, mostSeenFindings, spanOfLook } from '@monitor/domain';
import type { Actor, SeenFinding, SpanOfLook } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ChangesSince, SeenChanges } from './changes-since.type.js';
import { readDecidedChanges, readReturnChanges, readWrittenChanges } from './changes.query.js';
import type { ChangeRow } from './changes.query.js';
import { keepLook, readLookBegun } from './last-look.query.js';
import type { MarkChangesSeenInput } from './mark-changes-seen.input.js';
import { toChangeGroups } from './to-change-groups.js';

interface OwnChanges {
  span: SpanOfLook;
  findings: SeenFinding[] | null;
  rows: ChangeRow[];
}

/** What changed since somebody last looked. What a look is, and why no change is lost: what-a-look-is.md */
@Injectable()
export class ChangesSinceService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** What changed since the last look of the reader, in the role that they act in. */
  async list(actor: Actor): Promise<ChangesSince> {
    const own = await this.tenantTx.run(actor, (manager) => readOwn(actor, manager), { readOnly: true });
    const decided = await this.decided(actor, own.span);
    const { since, until, isFirst, isCutShort } = own.span;
    return {
      ...{ since, madeAt: until, isFirstLook: isFirst, isCutShort, findings: own.findings },
      groups: toChangeGroups([...own.rows, ...decided]),
    };
  }

  /**
   * Marks everything as seen that happened up to the moment at which a list was made, and answers up to when everything is.
   * Refuses (INPUT_NOT_UNDERSTOOD) a moment that no list can have, and findings that are too many or too long.
   */
  markSeen(actor: Actor, { madeAt, findings }: MarkChangesSeenInput): Promise<SeenChanges> {
    return this.tenantTx.run(actor, async (manager) => {
      const effect = async () => {
        const { now } = await readLookBegun(manager, actor);
        if (madeAt > spanOfLook({ now, seenUntil: null, openedAt: null }).until) {
          throw new DomainError('INPUT_NOT_UNDERSTOOD', 'No list of changes reaches up to that moment yet.');
        }
        await keepLook(manager, actor, { seenUntil: madeAt, findings: checked(findings) });
      };
      await oncePerKey({ actor, manager }, effect);
      const { seenUntil } = await readLookBegun(manager, actor);
      return { seenUntil: seenUntil ?? madeAt };
    });
  }

  /**
   * What the product reads on the reader's behalf: decisions whose steps nobody else reads, and for national analysts the
   * returns of all regions, of which they see who sent and what became of it, and never what was written to it.
   */
  private decided(actor: Actor, span: SpanOfLook): Promise<ChangeRow[]> {
    const read = async (manager: EntityManager) => [
      ...(await readDecidedChanges(manager, { span })),
      ...(seesEveryRegion(actor) ? await readReturnChanges(manager, { actor, span }) : []),
    ];
    return this.tenantTx.run({ system: 'changes', onBehalfOf: actor }, read, { readOnly: true });
  }
}

function seesEveryRegion({ role, regionCodes }: Actor): boolean {
  return role === 'NATIONAL_ANALYST' && regionCodes.includes('*');
}

async function readOwn(actor: Actor, manager: EntityManager): Promise<OwnChanges> {
  const begun = await readLookBegun(manager, actor);
  const span = spanOfLook(begun);
  const returns = seesEveryRegion(actor) ? [] : await readReturnChanges(manager, { actor, span });
  return {
    span,
    findings: begun.findings,
    rows: [...returns, ...(await readWrittenChanges(manager, { actor, span }))],
  };
}

function checked(findings: SeenFinding[] | null): SeenFinding[] | null {
  const isTooMuch =
    (findings?.length ?? 0) > mostSeenFindings ||
    findings?.some(
      ({ address, sentence }) => address.length > longestViewAddress || sentence.length > longestSeenSentence,
    );
  if (isTooMuch === true) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', 'These are not the findings of a page of this service.');
  }
  return findings?.map(({ address, sentence }) => ({ address, sentence })) ?? null;
}

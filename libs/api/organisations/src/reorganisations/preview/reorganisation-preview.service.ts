import { TenantTx } from '@monitor/api-platform';
import { DomainError, organisationTypeLabel } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { readableName } from '../../periods/readable-name.js';
import { standingOf } from '../changes/change-reorganisation.js';
import { refuseOthers, reorganiser } from '../reorganisations.service.js';
import type { MovingOrganisations } from './moving-organisations.type.js';
import { previewReorganisation } from './preview-reorganisation.js';
import type { PreviewFacts } from './preview-reorganisation.js';
import type { ReorganisationPreview } from './reorganisation-preview.type.js';
import { areaNames, endsOf, toPreview } from './to-preview.js';

/** More than a page can list. */
const mostListed = 500;
const undecided = ['DRAFT', 'PROPOSED', 'RETURNED'];

/** What a reorganisation will do, before anybody decides about it. */
@Injectable()
export class ReorganisationPreviewService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** Null where the reorganisation has errors, or was decided: then there is nothing to look ahead to. */
  async preview(actor: Actor, id: string): Promise<ReorganisationPreview | null> {
    const facts = await this.facts(actor, id);
    return facts && toPreview(facts);
  }

  /** Organisations that move, page by page, by name. */
  async moving(
    actor: Actor,
    { id, first, skip }: { id: string; first: number; skip: number },
  ): Promise<MovingOrganisations> {
    if (!Number.isInteger(first) || first < 1 || first > mostListed || !Number.isInteger(skip) || skip < 0) {
      throw new DomainError('INPUT_NOT_UNDERSTOOD', `Ask for 1 to ${mostListed} organisations, after 0 or more.`);
    }
    const facts = await this.facts(actor, id);
    if (facts === null) return { total: 0, organisations: [] };
    const nameOf = areaNames(facts);
    const moves = facts.effects.moves.map((move) => {
      const { from, to } = endsOf(move, nameOf);
      const { code, type } = move;
      const ends = { fromName: from.name, toName: to.name };
      return { code, name: readableName(move.name), typeLabel: organisationTypeLabel(type), ...ends };
    });
    const byName = moves.sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.code < b.code ? -1 : 1));
    return { total: moves.length, organisations: byName.slice(skip, skip + first) };
  }

  private facts(actor: Actor, id: string): Promise<PreviewFacts | null> {
    refuseOthers(actor);
    return this.tenantTx.run(
      reorganiser(actor),
      async (manager) => {
        const { current } = await standingOf(manager, id);
        return undecided.includes(current.state) ? previewReorganisation(manager, current.content) : null;
      },
      { readOnly: true },
    );
  }
}

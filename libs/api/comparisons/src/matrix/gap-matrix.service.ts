import { knownBreaks } from '@monitor/api-comparability';
import { TenantTx } from '@monitor/api-platform';
import { england, QuartersService } from '@monitor/api-reference';
import type { Area } from '@monitor/api-reference';
import { findPublication, publishedFiguresOfArea } from '@monitor/api-releases';
import { areasName, DomainError, quartersUpTo } from '@monitor/domain';
import type { Actor, AreaLevel } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { areaNames } from '../areas/area-names.query.js';
import { toArea } from '../areas/to-area.js';
import { readingIn } from '../equity/published-equity.js';
import type { GapMatrixFilter } from './gap-matrix-filter.input.js';
import type { GapMatrix } from './gap-matrix.type.js';
import { toGapMatrix } from './to-gap-matrix.js';

/** Two years: a gap that was not given in the latest quarters is still shown, and compared with a year before. */
const quartersBack = 8;

/** Surveys every gap of one area, in figures that are published: it sees no others. */
@Injectable()
export class GapMatrixService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** Reads and compares. Refuses the level ORGANISATION, an area that is not named or unknown, and a quarter that has not begun. */
  async survey(actor: Actor, filter: GapMatrixFilter): Promise<GapMatrix> {
    const { level } = filter;
    const areaCode = areaCodeOf(filter);
    const boundaries = filter.boundaries ?? 'AS_WAS';
    const survey = async (manager: EntityManager): Promise<GapMatrix> => {
      const { id } = await this.quarters.find(manager, filter.lastQuarterId);
      const quarters = await this.quarters.list(manager, quartersUpTo(id, quartersBack));
      const quarterIds = quarters.map((quarter) => quarter.id);
      const publication = await findPublication(manager, filter.publication ?? null);
      const wanted = { quarterIds, boundaries, level, areaCode };
      return toGapMatrix({
        ...{ publication, quarters, reading: readingIn(publication, boundaries) },
        area: await areaNamed(manager, level, areaCode),
        figures: publication === null ? [] : await publishedFiguresOfArea(manager, publication.number, wanted),
        ledger: await knownBreaks(manager),
      });
    };
    return this.tx.run(actor, survey, { readOnly: true });
  }
}

function areaCodeOf({ level, areaCode = null }: GapMatrixFilter): string {
  if (level === 'ENGLAND') return england.code;
  if (level === 'REGION' || level === 'ICB') {
    if (areaCode !== null) return areaCode;
    throw new DomainError('INPUT_NOT_UNDERSTOOD', 'No area was named. Give the ODS code of one region or board.');
  }
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    'Gaps are published for England, regions and boards, not for single organisations. Ask for ENGLAND, REGION or ICB.',
  );
}

async function areaNamed(manager: EntityManager, level: AreaLevel, code: string): Promise<Area> {
  if (level === 'ENGLAND') return england;
  const name = (await areaNames(manager, [code], level)).get(code);
  if (name !== undefined) return toArea(level, code, name);
  throw new DomainError(
    'NOT_FOUND',
    `There is no ${areasName(level).one} with the code ${code}. Check the code and the level.`,
  );
}

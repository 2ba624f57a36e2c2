import type { FormatName } from './file-format.js';
import type { OrganisationField, OrganisationRow } from './organisation-rows.js';
import { namesBoard } from './read-commissioners.js';

const commissionerName = /\b(ICB|CCG|CLINICAL COMMISSIONING GROUP|COMMISSIONING (HUB|REGION)|SUB-ICB)\b/i;
const trustName = /\b(NHS|CARE|FOUNDATION|AMBULANCE) TRUST\b|\bTRUST$/i;

/** Half of the rows and more say something; one in twenty and fewer count as slips. */
const most = 0.5;
const few = 0.05;

/**
 * Which layouts the rows may be, by the columns that only some of them fill and, where these are empty, by the names.
 * Practices have a commissioner and a setting; commissioners have a sub-type and neither; trusts have none of them.
 */
export function judgeRows(rows: readonly OrganisationRow[]): FormatName[] {
  const share = (test: (row: OrganisationRow) => boolean) => rows.filter(test).length / Math.max(rows.length, 1);
  const filled = (field: OrganisationField) => share(({ cells }) => cells[field] !== '');
  if (filled('commissioner') >= most && filled('setting') >= most) return ['epraccur'];
  if (filled('commissioner') > few || filled('setting') > few) return [];
  const named = {
    commissioners: share(({ cells }) => commissionerName.test(cells.name) || namesBoard(cells)),
    trusts: share(({ cells }) => trustName.test(cells.name)),
  };
  const hasRoles = share(({ cells }) => /^RO[0-9]+(\|RO[0-9]+)*$/.test(cells.subType)) > few;
  if (hasRoles && named.commissioners >= most) return ['eccg'];
  if (filled('subType') >= most) return named.trusts >= most ? [] : ['eccg'];
  const isMixed = filled('subType') > few || filled('status') > few;
  return isMixed ? judgeMixed(named) : judgeNames(named);
}

/** The shares of the rows that are named like a commissioner and like a trust. */
interface Named {
  commissioners: number;
  trusts: number;
}

/** Some rows fill a column that trusts leave empty: commissioners, if the names agree. */
function judgeMixed({ commissioners, trusts }: Named): FormatName[] {
  return trusts >= most || commissioners < most ? [] : ['eccg'];
}

function judgeNames({ commissioners, trusts }: Named): FormatName[] {
  if (trusts >= most && trusts > commissioners) return ['etr'];
  if (commissioners >= most) return ['eccg'];
  return ['etr', 'eccg'];
}

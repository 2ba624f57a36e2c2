import { packAnswer, toPracticeTable } from '@monitor/analysis';
import type { OrganisationPractice, PracticeTable } from '@monitor/analysis';
import { catalogueOf, editionFor } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import { actionAnswers } from '../../../demo-data/content/action-answers.js';
import { regionStories } from '../../../demo-data/stories.js';
import type { DemonstrationReturn } from './demonstration-returns.js';

/** The demonstration's view of all domains, region by region, in one quarter. */
export function demonstrationPractice(returns: readonly DemonstrationReturn[], quarterId: QuarterId): PracticeTable {
  const { actions, domains } = catalogueOf(editionFor(quarterId));
  const actionCodes = actions.map(({ code }) => code);
  const columns = domains.map(({ code: key }) => ({
    key,
    actionCodes: actions.filter(({ domain }) => domain === key).map(({ code }) => code),
  }));
  const own = returns.filter(({ subject }) => subject.quarterId === quarterId);
  return toPracticeTable(
    own.map((each) => toPractice(each, actionCodes)),
    {
      actionCodes,
      columns,
      areaCodes: Object.keys(regionStories),
      areaOf: ({ regionCode }) => regionCode,
      organisationType: null,
    },
  );
}

function toPractice(
  { subject, regionCode }: DemonstrationReturn,
  actionCodes: readonly string[],
): OrganisationPractice {
  const answers = new Uint8Array(actionCodes.length);
  for (const { question, cells } of actionAnswers(subject, editionFor(subject.quarterId))) {
    const isChecked = cells['assurance'] !== undefined && cells['assurance'] !== 'SELF_ASSERTED';
    answers[actionCodes.indexOf(question)] = packAnswer(String(cells['status']), isChecked);
  }
  const place = { regionCode, icbCode: null, regionNow: regionCode, icbNow: null };
  return { code: subject.code, type: subject.type, ...place, answers };
}

import { quarterLabel } from '../../quarter/quarter-label.js';
import { nextQuarter } from '../../quarter/quarter-calendar.js';
import { formatCount } from '../../estimates/format-count.js';
import { organisationTypes } from '../../organisations/organisation.js';
import { organisationTypeLabel } from '../../organisations/organisation-labels.js';
import { questionsOf } from '../../form/definition/edition-questions.js';
import { ruleCodes } from '../../form/rules/apply-rules.js';
import { editionLimits } from '../shape/edition-limits.js';
import type { EditionCheck, Law } from './law.js';

function checkMetrics({ edition, problems }: EditionCheck): void {
  for (const metric of edition.metrics) {
    const place = ['metrics', metric.id];
    if ((metric.kind === 'RATE') !== (metric.per !== undefined)) {
      problems.add([...place, 'per'], 'A rate, and only a rate, says for how many people it is given. Put that right.');
    }
    const tables = questionsOf(edition).filter((question) => question.metric === metric.id);
    const asked = organisationTypes.filter((type) => tables.some(({ askedOf }) => askedOf[type] !== undefined));
    if (asked.length !== metric.askedOf.length || asked.some((type) => !metric.askedOf.includes(type))) {
      const types = asked.map((type) => organisationTypeLabel(type)).join(', ');
      const message = `Its tables are asked of ${types === '' ? 'nobody' : types}. Say the same here (askedOf).`;
      problems.add([...place, 'askedOf'], message);
    }
  }
}

function checkRows({ edition, problems }: EditionCheck): void {
  for (const { stratifier, groups, detailedGroups } of edition.stratifiers) {
    for (const { code, partOf } of detailedGroups ?? []) {
      if (groups.some((group) => group.code === partOf)) continue;
      problems.add(
        ['stratifiers', stratifier, 'detailedGroups', code],
        `It is part of ${partOf}, which is no row. Name one.`,
      );
    }
  }
}

function checkPrinciples({ edition, problems }: EditionCheck): void {
  const covered = new Set<string>(questionsOf(edition).flatMap(({ principles }) => principles));
  for (const { code } of edition.principles.filter((principle) => !covered.has(principle.code))) {
    problems.add(['principles', code], 'No question traces to it. Say of some question that it does.');
  }
}

function checkSize({ edition, problems }: EditionCheck): void {
  const questions = questionsOf(edition).length;
  if (questions > editionLimits.questions) {
    const message = `It has ${formatCount(questions)} questions. The most is ${formatCount(editionLimits.questions)}.`;
    problems.add(['sections'], `${message} Ask less.`);
  }
}

function checkFirstQuarter({ edition, published, lastBegun, problems }: EditionCheck): void {
  const { firstQuarter } = edition;
  if (lastBegun !== null && firstQuarter <= lastBegun) {
    const begun = quarterLabel(lastBegun);
    const first = nextQuarter(lastBegun);
    const message = `Returns of ${begun} have been begun, and keep their edition. Begin with ${first} or later.`;
    problems.add(['firstQuarter'], message);
  }
  const later = published.findLast((each) => each.firstQuarter > firstQuarter);
  if (later !== undefined) {
    const message = `Edition ${String(later.version)} begins with ${later.firstQuarter}, and would never be used. Begin with that quarter or later.`;
    problems.add(['firstQuarter'], message);
  }
}

/** What can only be said of the edition as a whole. */
export const wholeEdition: Law = (check) => {
  const { edition, published, problems } = check;
  const newest = Math.max(0, ...published.map(({ version }) => version));
  if (edition.version <= newest) {
    problems.add(['version'], `Edition ${String(newest)} is published. Use a number above it.`);
  }
  for (const code of edition.rules.filter((each) => !ruleCodes.includes(each))) {
    problems.add(['rules', code], `There is no such rule. Use ${ruleCodes.join(', ')}.`);
  }
  checkMetrics(check);
  checkRows(check);
  checkPrinciples(check);
  checkSize(check);
  checkFirstQuarter(check);
};

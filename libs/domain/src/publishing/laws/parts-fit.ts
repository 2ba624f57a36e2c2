import { questionsOf } from '../../form/definition/edition-questions.js';
import type { Field } from '../../form/definition/field.js';
import type { Question } from '../../form/definition/form-edition.js';
import { questionFields, repeatedFields } from '../../form/definition/places.js';
import { levelField } from '../../form/definition/table-rows.js';
import { placeOf } from './law.js';
import type { EditionCheck, Law } from './law.js';

type Kind = Field['kind'];

/** Whether a key names a field of one of these kinds; tells where it does not. */
function namesField(key: string, among: readonly Field[], { kinds, tell }: { kinds: Kind[]; tell: Tell }): void {
  const field = among.find((each) => each.key === key);
  if (field === undefined) tell(`“${key}” is no field here. Use one of ${among.map((each) => each.key).join(', ')}.`);
  else if (!kinds.includes(field.kind))
    tell(`“${key}” holds ${field.kind}. Name a field that holds ${kinds.join(' or ')}.`);
}

type Tell = (message: string) => void;

function checkShape(question: Question, { edition, problems }: EditionCheck): void {
  const { shape } = question;
  const place = [...placeOf(edition, question), 'shape'];
  const tellAt =
    (part: string): Tell =>
    (message) =>
      problems.add([...place, part], message);
  if (shape.of === 'FIELDS') return;
  namesField(shape.optOut, shape.fields, { kinds: ['YES_NO'], tell: tellAt('optOut') });
  if (shape.of === 'ENTRIES') {
    return namesField(shape.keyField, shape.entryFields, { kinds: ['TEXT'], tell: tellAt('keyField') });
  }
  const rows = edition.stratifiers.find(({ stratifier }) => stratifier === shape.stratifier);
  if (rows === undefined)
    tellAt('stratifier')(`There is no list of rows called ${shape.stratifier}. Add it, or name another.`);
  const level = shape.fields.find(({ key }) => key === levelField);
  if (level !== undefined && rows?.detailedGroups === undefined) {
    tellAt(levelField)(
      `The list ${shape.stratifier} has no finer level, so there is nothing to choose. Remove the field.`,
    );
  }
}

function checkProjection(question: Question, { edition, problems }: EditionCheck): void {
  const { counts, shape } = question;
  if (counts === undefined) return;
  const place = [...placeOf(edition, question), 'counts'];
  const tell: Tell = (message) => problems.add(place, message);
  const whole = questionFields(question);
  if (counts.of === 'CHOICE') namesField(counts.field, whole, { kinds: ['CHOICE'], tell });
  if (counts.of === 'FIELDS') {
    for (const key of counts.fields) namesField(key, whole, { kinds: ['CHOICE', 'CHOICES', 'YES_NO'], tell });
  }
  if ((counts.of === 'PAIRS' || counts.of === 'GIVEN') && shape.of !== 'TABLE') {
    tell(`${counts.of} counts tables, and this is none. Choose another way of counting.`);
  }
  if (counts.of === 'PAIRS') {
    for (const key of ['numerator', 'denominator']) {
      namesField(key, repeatedFields(question), { kinds: ['COUNT', 'DAYS'], tell });
    }
  }
  if (counts.of === 'ENTRIES' && shape.of !== 'ENTRIES') tell('ENTRIES counts a register, and this is none.');
}

function checkNamed(question: Question, { edition, problems }: EditionCheck): void {
  const place = placeOf(edition, question);
  const { action, metric, principles, askedOf } = question;
  const codes = (parts: readonly { code: string }[]) => parts.map(({ code }) => code);
  if (Object.keys(askedOf).length === 0) {
    problems.add([...place, 'askedOf'], 'It is asked of nobody. Say which types of organisation are asked.');
  }
  if (action !== undefined && !codes(edition.domains).includes(action.domain)) {
    problems.add([...place, 'action'], `There is no domain ${action.domain}. Add it, or name another.`);
  }
  if (metric !== undefined && edition.metrics.every(({ id }) => id !== metric)) {
    problems.add([...place, 'metric'], `There is no metric ${metric}. Add it to the metrics, or name another.`);
  }
  for (const principle of principles.filter((each) => !codes(edition.principles).includes(each))) {
    problems.add([...place, 'principles'], `There is no principle ${principle}. Add it, or name another.`);
  }
}

/** What a question names is there, and is of a kind that can serve. */
export const partsFit: Law = (check) => {
  for (const question of questionsOf(check.edition)) {
    checkShape(question, check);
    checkProjection(question, check);
    checkNamed(question, check);
  }
};

import { listInWords } from '../wording/list-in-words.js';
import { canonicalJson } from '../form/definition/canonical-json.js';
import { findQuestion, questionsOf, sectionOf } from '../form/definition/edition-questions.js';
import type { FormEdition, Question } from '../form/definition/form-edition.js';
import { askedInWords } from './asked-in-words.js';
import { compareFields } from './compare-fields.js';
import type { EditionChange, EditionChangeKind } from './edition-change.js';

type Found = [EditionChangeKind, string];

const wordings = ['text', 'shortText', 'hint', 'basis'] as const;
const wordingNames: Record<(typeof wordings)[number], string> = {
  text: 'question',
  shortText: 'short name',
  hint: 'help',
  basis: 'reason for asking',
};

/** Whether two parts of a definition say the same, in whatever order their keys were kept. */
function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function compareQuestions(before: Question, now: Question): Found[] {
  const found: Found[] = wordings
    .filter((part) => before[part] !== now[part])
    .map((part) => ['REWORDED', `The ${wordingNames[part]} was “${before[part]}” and is “${now[part]}”.`]);
  const [were, are] = [askedInWords(before.askedOf), askedInWords(now.askedOf)];
  if (were !== are) found.push(['ASKED_OF', `Asked were: ${were}. Asked are: ${are}.`]);
  const fields = compareFields(before.shape, now.shape);
  found.push(...fields.map((sentence): Found => ['ANSWERS', sentence]));
  if (fields.length === 0 && !isSame(before.shape, now.shape)) {
    found.push(['ANSWERS', 'How it is laid out, or when an entry ends, is another.']);
  }
  if (!isSame(before.counts, now.counts)) found.push(['ANSWERS', 'It is counted in comparisons in another way.']);
  if (!isSame(before.principles, now.principles)) {
    found.push([
      'REWORDED',
      `It traces to ${listInWords(now.principles)} instead of ${listInWords(before.principles)}.`,
    ]);
  }
  return found;
}

function changesOfQuestion(earlier: FormEdition, later: FormEdition, question: Question): EditionChange[] {
  const before = findQuestion(earlier, question.code);
  const section = sectionOf(later, question.code);
  const change = ([kind, sentence]: Found): EditionChange => ({
    kind,
    section: section?.title ?? null,
    question: question.code,
    sentence,
  });
  if (before === null) {
    const sentence = `“${question.shortText}” is asked. Asked are: ${askedInWords(question.askedOf)}.`;
    return [change(['ADDED', sentence])];
  }
  const found = compareQuestions(before, question);
  const was = sectionOf(earlier, question.code);
  if (was?.key !== section?.key) found.push(['ORDER', `It stood in “${was?.title ?? ''}”.`]);
  return found.map(change);
}

function removedQuestions(earlier: FormEdition, later: FormEdition): EditionChange[] {
  return questionsOf(earlier)
    .filter(({ code }) => findQuestion(later, code) === null)
    .map(({ code, shortText }) => ({
      kind: 'REMOVED',
      section: sectionOf(earlier, code)?.title ?? null,
      question: code,
      sentence: `“${shortText}” is asked no longer.`,
    }));
}

function changesOfSections(earlier: FormEdition, later: FormEdition): EditionChange[] {
  return later.sections.flatMap((section): EditionChange[] => {
    const before = earlier.sections.find(({ key }) => key === section.key);
    const change = (kind: EditionChangeKind, sentence: string): EditionChange => ({
      kind,
      section: section.title,
      question: null,
      sentence,
    });
    if (before === undefined) return [change('ADDED', `The section “${section.title}” is new.`)];
    const found: EditionChange[] = [];
    if (before.title !== section.title) found.push(change('REWORDED', `The section was called “${before.title}”.`));
    if (before.purpose !== section.purpose) {
      found.push(change('REWORDED', `Its purpose was “${before.purpose}” and is “${section.purpose}”.`));
    }
    const shared = (one: typeof section, other: typeof section) =>
      one.questions.map(({ code }) => code).filter((code) => other.questions.some((each) => each.code === code));
    if (!isSame(shared(before, section), shared(section, before))) {
      found.push(change('ORDER', 'Its questions stand in another order.'));
    }
    return found;
  });
}

function namesNotIn(codes: readonly string[], others: readonly string[]): string[] {
  return codes.filter((code) => !others.includes(code));
}

function changesOfRules(earlier: FormEdition, later: FormEdition): Found[] {
  const found: Found[] = [];
  const added = namesNotIn(later.rules, earlier.rules);
  const removed = namesNotIn(earlier.rules, later.rules);
  if (added.length > 0) found.push(['RULES', `New checks: ${listInWords(added)}.`]);
  if (removed.length > 0) found.push(['RULES', `Checks no longer applied: ${listInWords(removed)}.`]);
  return found;
}

function changesOfWhole(earlier: FormEdition, later: FormEdition): EditionChange[] {
  const found = changesOfRules(earlier, later);
  if (earlier.attestation !== later.attestation) {
    found.push(['REWORDED', `What the approver attests was “${earlier.attestation}” and is “${later.attestation}”.`]);
  }
  if (earlier.source !== later.source) found.push(['REWORDED', `The source was “${earlier.source}”.`]);
  for (const part of ['principles', 'domains'] as const) {
    if (!isSame(earlier[part], later[part])) found.push(['REWORDED', `The ${part} of the framework read otherwise.`]);
  }
  for (const metric of later.metrics) {
    const before = earlier.metrics.find(({ id }) => id === metric.id);
    if (before === undefined) found.push(['ADDED', `The metric “${metric.name}” (${metric.id}) is new.`]);
    else if (!isSame(before, metric)) found.push(['REWORDED', `The metric “${metric.name}” reads otherwise.`]);
  }
  for (const { stratifier, label, groups, detailedGroups } of later.stratifiers) {
    const before = earlier.stratifiers.find((each) => each.stratifier === stratifier);
    if (before === undefined) found.push(['ADDED', `The list of rows “${label}” is new.`]);
    else if (!isSame([before.label, before.groups, before.detailedGroups], [label, groups, detailedGroups])) {
      found.push(['ANSWERS', `The rows of “${label}” are others.`]);
    }
  }
  return found.map(([kind, sentence]) => ({ kind, section: null, question: null, sentence }));
}

/** What differs between two editions, in words: first the whole, then section by section. Nothing = they ask the same. */
export function compareEditions(earlier: FormEdition, later: FormEdition): EditionChange[] {
  return [
    ...changesOfWhole(earlier, later),
    ...changesOfSections(earlier, later),
    ...questionsOf(later).flatMap((question) => changesOfQuestion(earlier, later, question)),
    ...removedQuestions(earlier, later),
  ];
}

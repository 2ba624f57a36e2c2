import {
  answersLeastFirst,
  countedParts,
  DomainError,
  editionFor,
  formEditions,
  loadedSentence,
  readingSentence,
} from '@monitor/domain';
import type { AreaLevel, CountedPart, FormEdition, LoadedShare, QuarterId, Section } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { AreasComparison, AreasView } from '../areas/areas-reader.service.js';
import { loadedInView } from '../areas/loaded-in-view.js';
import { toArea } from '../areas/to-area.js';
import { statusCounts } from '../consistency/status-counts.query.js';
import type { AreaStatusCounts } from '../consistency/status-counts.query.js';
import { sentences } from '../loaded/sentences.js';
import { askedOfSentence } from './asked-of-sentence.js';
import type { SectionAnswersFilter } from './section-answers-filter.input.js';
import type { AreaSectionAnswers, SectionAnswers } from './section-answers.type.js';
import { leastAnswered } from './least-answered.js';

interface CountedSection {
  view: AreasView;
  /** Null where the edition of the quarter does not ask it. */
  section: Section | null;
  parts: readonly CountedPart[];
  areas: AreaSectionAnswers[];
  wholes: AreaSectionAnswers[];
  loadedSources: LoadedShare[];
}

/** The section, if any edition has it; null where that of the quarter has not. Refuses (INPUT_NOT_UNDERSTOOD) any other. */
function sectionOf(edition: FormEdition, key: string): Section | null {
  const section = edition.sections.find((each) => each.key === key);
  if (section !== undefined) return section;
  if (formEditions.some(({ sections }) => sections.some((each) => each.key === key))) return null;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `“${key.slice(0, 60)}” is no section of the form. Use the key of one, for example MISSING or SERVICES.`,
  );
}

/** The answers of an area in the order of each part's answers. */
function areaAnswers(level: AreaLevel, counts: AreaStatusCounts, parts: readonly CountedPart[]): AreaSectionAnswers {
  const byPart = new Map(counts.cells.map((cell) => [cell.key, cell.counts]));
  return {
    area: toArea(level, counts.areaCode, counts.areaName),
    ...{ expected: counts.expected, accepted: counts.accepted },
    parts: parts.map((part) => {
      const given = byPart.get(part.code) ?? {};
      const organisations = answersLeastFirst(part).map(({ value }) => given[value] ?? 0);
      return { code: part.code, organisations, answered: organisations.reduce((sum, count) => sum + count, 0) };
    }),
  };
}

async function countAt(
  manager: EntityManager,
  { quarter, level, reading, withinCode, organisationType }: AreasView,
  parts: readonly CountedPart[],
): Promise<AreaSectionAnswers[]> {
  const counts = await statusCounts(manager, {
    ...{ quarterId: quarter.id, level, boundaries: reading.boundaries, withinCode, organisationType },
    peerCodes: null,
    columns: parts.map(({ code }) => ({ actionCode: code, key: code })),
  });
  return counts.map((each) => areaAnswers(level, each, parts));
}

/** England, and the region whose boards are compared. */
async function countWholes(
  manager: EntityManager,
  view: AreasView,
  parts: readonly CountedPart[],
): Promise<AreaSectionAnswers[]> {
  if (view.level === 'ENGLAND') return [];
  const england = await countAt(manager, { ...view, level: 'ENGLAND', withinCode: null }, parts);
  if (view.withinCode === null) return england;
  const regions = await countAt(manager, { ...view, level: 'REGION', withinCode: null }, parts);
  return [...england, ...regions.filter(({ area }) => area.code === view.withinCode)];
}

function toSectionAnswers({ view, section, parts, areas, wholes, loadedSources }: CountedSection): SectionAnswers {
  const { quarter, level, within, reading } = view;
  // What is said of the view: the region whose boards are compared, else England.
  const whole = wholes.at(-1) ?? areas[0] ?? null;
  return {
    ...{ quarter, level, within, ...reading, areas, wholes, loadedSources },
    title: section?.title ?? '',
    askedOf: section === null ? '' : askedOfSentence(section),
    parts: parts.map((part) => ({
      ...{ code: part.code, label: part.label },
      answers: answersLeastFirst(part).map(({ value, label, unordered }) => ({
        ...{ answer: value, label, isOrdered: unordered !== true },
      })),
    })),
    finding: sentences([
      leastAnswered(parts, whole),
      whole === null ? '' : `${whole.accepted} of ${whole.expected} expected returns were accepted and are counted.`,
    ]),
    source: sentences([
      `Accepted returns for ${quarter.label}, self-reported by organisations.`,
      loadedSentence(loadedSources),
      readingSentence(reading, 'STATUSES'),
    ]),
  };
}

/**
 * How many organisations of each area gave which answers to a section of the form, by the edition of the quarter. They are
 * described and not judged: no area is said to differ from another.
 * @param editionOfQuarter which edition the returns of a quarter answer
 */
export function sectionAnswersBy(
  editionOfQuarter: (quarterId: QuarterId) => FormEdition,
): AreasComparison<SectionAnswersFilter, SectionAnswers> {
  return async (manager, view, filter) => {
    const section = sectionOf(editionOfQuarter(view.quarter.id), filter.section);
    const parts = (section?.questions ?? []).flatMap(countedParts);
    const areas = await countAt(manager, view, parts);
    const shown = areas.map(({ area }) => ({ areaCode: area.code }));
    const loadedSources = await loadedInView(manager, view, {
      counts: shown,
      actionCodes: parts.map(({ code }) => code),
    });
    const wholes = await countWholes(manager, view, parts);
    return toSectionAnswers({ view, section, parts, areas, wholes, loadedSources });
  };
}

/** The same by the editions that are published. */
export const countSection = sectionAnswersBy(editionFor);

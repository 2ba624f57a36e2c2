import type { Asked, CostTable } from '@monitor/api-platform';
import { latestEdition, metricCatalogue } from '@monitor/domain';

const mostNodes = 1_000;
/** Figures of a table, as a rule: a share for each of seven groups, and three measures of all. */
const figuresOfTable = 10;
const mostFigures = 50_000;
/** What a value in a column costs, of one in a row: no object is made for it, and no resolver called. */
const ofColumn = 1 / 5;
const areasOfLevel: Readonly<Record<string, number>> = { ENGLAND: 1, REGION: 8, ICB: 45 };
/** Organisations that send returns, at most. */
const organisationsOfLevel: Readonly<Record<string, number>> = { ENGLAND: 6_500, REGION: 1_300, ICB: 450 };

function nodes({ first }: Asked): number {
  return Math.min(Number(first), mostNodes);
}

function lengthOf(list: unknown): number | null {
  return Array.isArray(list) ? list.length : null;
}

function areas({ areaCodes, levels }: Asked): number {
  const ofLevels = (Array.isArray(levels) ? levels : Object.keys(areasOfLevel)).map(
    (level) => areasOfLevel[String(level)],
  );
  return lengthOf(areaCodes) ?? ofLevels.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** How many figures a filter chooses, at most an answer full. */
function chosenFigures(asked: Asked): number {
  const { quarterIds, lastQuarterId, quarters, metricIds, stratifiers } = asked;
  const last = quarters == null && lastQuarterId == null ? 40 : Number(quarters ?? 1);
  const tables =
    (lengthOf(quarterIds) ?? last) *
    areas(asked) *
    (lengthOf(metricIds) ?? metricCatalogue().length) *
    (lengthOf(stratifiers) ?? latestEdition().stratifiers.length);
  return Math.min(tables * figuresOfTable, mostFigures);
}

function column(asked: Asked): number {
  return chosenFigures(asked) * ofColumn;
}

const columns = [
  ...['ids', 'quarterIds', 'levels', 'areaCodes', 'areaNames', 'boundaries', 'metricIds', 'stratifiers', 'groups'],
  ...['measures', 'values', 'lowers', 'uppers', 'numerators', 'denominators', 'statuses', 'markers', 'organisations'],
  'asOf',
];

/** Lengths of what is said of published figures. */
export const figureLists: CostTable['lists'] = {
  'FigureConnection.nodes': nodes,
  'FigureConnection.edges': nodes,
  'Figure.markers': 1,
  ...Object.fromEntries(columns.map((name) => [`FigureColumns.${name}`, column])),
  'FigureChangeConnection.nodes': nodes,
  'FigureChangeConnection.edges': nodes,
  'FigureChange.figures': figuresOfTable,
  'FigureProvenance.sources': ({ level }) => organisationsOfLevel[String(level)] ?? 1,
  'FigureProvenance.loadedSources': 3,
};

/** What finding published figures costs. */
export const figureFinding: CostTable['finding'] = {
  'Query.figures': nodes,
  'Query.figureColumns': column,
  'Query.changesSince': nodes,
  'Query.figureProvenance': ({ level }) => organisationsOfLevel[String(level)] ?? 1,
};

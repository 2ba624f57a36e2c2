import { xmrChart } from '@monitor/statistics';
import type { XmrChart, XmrOptions } from '@monitor/statistics';

type PerFacet<T> = T | Record<string, T>;

export interface XmrInput {
  date: string[];
  value: (number | null)[];
  facet?: string[];
  improvement_direction: XmrOptions['improvement'];
  target: PerFacet<number> | null;
  rebase: PerFacet<string[]> | null;
  fix_after_n_points: number | null;
  screen_outliers: boolean;
}

export interface FacetChart {
  facet: string;
  target: number | null;
  chart: XmrChart;
}

/** One chart per facet in alphabetical order, or the refusal of the first that cannot be drawn. */
export function facetCharts(input: XmrInput): FacetChart[] | { error: string } {
  const facets = [...new Set(input.facet ?? ['no facet'])].sort((a, b) => a.localeCompare(b, 'en'));
  const charts: FacetChart[] = [];
  for (const facet of facets) {
    const target = ofFacet(input.target, facet);
    const chart = xmrChart(seriesOf(input, facet), {
      improvement: input.improvement_direction,
      target,
      rebaseAt: rebasesOf(input.rebase, facet),
      fixAfterPoints: input.fix_after_n_points,
      screenOutliers: input.screen_outliers,
    });
    if (!chart.computable) return { error: chart.message };
    charts.push({ facet, target, chart });
  }
  return charts;
}

function seriesOf({ date, value, facet }: XmrInput, wanted: string) {
  return date.flatMap((period, index) =>
    facet === undefined || facet[index] === wanted ? [{ period, value: value[index] ?? null }] : [],
  );
}

function ofFacet(target: PerFacet<number> | null, facet: string): number | null {
  return typeof target === 'number' || target === null ? target : (target[facet] ?? null);
}

function rebasesOf(rebase: PerFacet<string[]> | null, facet: string): string[] {
  if (rebase === null || Array.isArray(rebase)) return rebase ?? [];
  return rebase[facet] ?? [];
}

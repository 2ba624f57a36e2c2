import type { ViewPath } from '@monitor/domain';
import { loadPart } from '@monitor/web-ui';
import { lazy } from 'react';
import type { ComponentType } from 'react';

const page = (load: () => Promise<ComponentType>) => lazy(() => loadPart(async () => ({ default: await load() })));

/** The page of each view, fetched where a pack has one of it. */
export const pagesOfViews = {
  '/answers': page(async () => (await import('../answers/AnswersPage.js')).AnswersPage),
  '/consistency': page(async () => (await import('../consistency/ConsistencyPage.js')).ConsistencyPage),
  '/consistency/organisations': page(
    async () => (await import('../organisations/OrganisationsPage.js')).OrganisationsPage,
  ),
  '/equity': page(async () => (await import('../equity/EquityPage.js')).EquityPage),
  '/evaluation': page(async () => (await import('../evaluation/EvaluationsPage.js')).EvaluationsPage),
  '/evaluation/:number': page(async () => (await import('../evaluation/EvaluationPage.js')).EvaluationPage),
  '/gaps': page(async () => (await import('../matrix/GapMatrixPage.js')).GapMatrixPage),
  '/latest': page(async () => (await import('../latest/LatestPage.js')).LatestPage),
  '/need': page(async () => (await import('../need/NeedPage.js')).NeedPage),
  '/pace': page(async () => (await import('../pace/PacePage.js')).PacePage),
  '/together': page(async () => (await import('../outcome/OutcomePage.js')).OutcomePage),
} satisfies Record<ViewPath, ComponentType>;

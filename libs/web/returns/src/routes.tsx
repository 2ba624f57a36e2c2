import { Navigate } from 'react-router';
import type { RouteObject } from 'react-router';
import { DomainPage } from './actions/DomainPage.js';
import { CheckPage } from './check/CheckPage.js';
import { CorrectPage } from './decision/CorrectPage.js';
import { ReviewPage } from './decision/ReviewPage.js';
import { SignOffPage } from './decision/SignOffPage.js';
import { HistoryPage } from './history/HistoryPage.js';
import { MetricPage } from './metrics/MetricPage.js';
import { RegionReturnsPage } from './region/RegionReturnsPage.js';
import { ReturnLayout } from './return/ReturnLayout.js';
import { WhileEditable } from './return/WhileEditable.js';
import { TaskListPage } from './task-list/TaskListPage.js';

/** The pages of returns by their addresses. */
export const returnRoutes: RouteObject[] = [
  { path: 'region/returns', element: <RegionReturnsPage /> },
  {
    path: 'returns/:organisation/:quarter',
    element: <ReturnLayout />,
    children: [
      { index: true, element: <TaskListPage /> },
      {
        element: <WhileEditable />,
        children: [
          { path: 'actions/:domain', element: <DomainPage /> },
          { path: 'metrics/:metric', element: <Navigate to="deprivation" relative="path" replace /> },
          { path: 'metrics/:metric/:stratifier', element: <MetricPage /> },
          { path: 'check', element: <CheckPage /> },
        ],
      },
      { path: 'sign-off', element: <SignOffPage /> },
      { path: 'review', element: <ReviewPage /> },
      { path: 'correct', element: <CorrectPage /> },
      { path: 'history', element: <HistoryPage /> },
    ],
  },
];

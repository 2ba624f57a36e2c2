import type { RouteObject } from 'react-router';
import { letterRoutes } from './letters/routes.js';
import { organisationPageRoutes } from './organisation/routes.js';
import { peopleRoutes } from './people/routes.js';
import { reorganisationRoutes } from './reorganisations/routes.js';

/** The pages of this library by their addresses. */
export const organisationRoutes: RouteObject[] = [
  ...organisationPageRoutes,
  ...letterRoutes,
  ...peopleRoutes,
  ...reorganisationRoutes,
];

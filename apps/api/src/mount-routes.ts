import { PublishedEditions } from '@monitor/api-editions';
import {
  Allowances,
  CallerReader,
  Clock,
  createEmbeddedProvider,
  createSessionMiddleware,
  furnitureOf,
  graphqlBody,
  identifyRequest,
  limitByHop,
  limitSignIns,
  limitWrongSecrets,
  logRequests,
  measureRequests,
  Metrics,
  noteSessionCaller,
  PAGE_NOTICES,
  PeopleDirectory,
  readAnyCallers,
  readCallers,
  RegisteredClients,
  refuseOtherOrigins,
  sayCookieLives,
  securityHeaders,
  serveWebPages,
  lineUpReaders,
  SIGN_IN_KEYS,
} from '@monitor/api-platform';
import type { PageNotices, SignInKeys } from '@monitor/api-platform';
import { workbookBody, workbookPath } from '@monitor/api-workbook';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { Pool } from 'pg';
import { answerPageQuestions } from './answer-page-questions.js';
import type { ApiSettings } from './api-settings.js';
import type { AppParts } from './app.module.js';

/** Puts in order what every request passes before it reaches a controller or GraphQL. */
export async function mountRoutes(
  app: NestExpressApplication,
  settings: ApiSettings,
  { logger, webBuild, sessionPool }: AppParts & { sessionPool: Pool },
): Promise<void> {
  const { signIn } = settings;
  const { publicUrl } = signIn;
  const keys = app.get<SignInKeys>(SIGN_IN_KEYS);
  const allowances = app.get(Allowances);
  const furniture = furnitureOf(webBuild, signIn, app.get<PageNotices>(PAGE_NOTICES));
  const secret = signIn.sessionSecret ?? keys.cookieSecret;
  const session = createSessionMiddleware({ publicUrl, secret, pool: sessionPool, logger, clock: app.get(Clock) });

  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustedProxies);
  app.use(measureRequests(app.get(Metrics)));
  app.use(identifyRequest, logRequests(logger), sayCookieLives(), ...securityHeaders(publicUrl));
  app.use(refuseOtherOrigins(publicUrl), compression());
  if (signIn.provider.kind === 'EMBEDDED') {
    const clients = app.get(RegisteredClients);
    const parts = { settings: signIn, keys, people: app.get(PeopleDirectory), clients, furniture, pool: sessionPool };
    app.use('/oidc', limitByHop(allowances, 'EMBEDDED_PROVIDER'));
    app.use('/oidc/token', limitWrongSecrets(allowances, clients));
    const { pages, endSession } = await createEmbeddedProvider(parts);
    app.use('/oidc', pages);
    app.use('/sign-out', endSession);
  }
  // Before whatever reads or draws a return: a new edition is asked from the next request on.
  app.use(app.get(PublishedEditions, { strict: false }).beforeRequest);
  const answer = answerPageQuestions({ app, session, publicUrl, logger });
  app.use(...serveWebPages(webBuild, { answer, logger, offersOffline: settings.offersOffline }));
  app.use('/graphql', ...graphqlBody(), lineUpReaders(app.get(Metrics)));
  app.use('/sign-in', limitSignIns(allowances, furniture));
  app.use(['/graphql', '/sign-in', '/sign-out'], session, noteSessionCaller);
  app.use(workbookPath, session, readCallers(app.get(CallerReader), allowances, 'WORKBOOK'), workbookBody());
  const schemaPages = ['/explorer', '/schema.graphql', '/schema-changes'];
  app.use(schemaPages, session, readAnyCallers(app.get(CallerReader), allowances, 'SCHEMA_PAGE'));
  app.use('/releases', session, readAnyCallers(app.get(CallerReader), allowances, 'RELEASE_FILE'));
  app.use('/loading', session, readCallers(app.get(CallerReader), allowances, 'LOADING'));
}

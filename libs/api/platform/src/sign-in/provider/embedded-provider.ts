import express from 'express';
import type { NextFunction, Request, Response, Router } from 'express';
import { OperatorError } from '../../config/operator-error.js';
import { choosePersonPage } from '../people-page/choose-person-page.js';
import type { PageFurniture } from '../people-page/page.js';
import { signInFailedPage } from '../people-page/sign-in-failed-page.js';
import { currentRequestId } from '../../logging/request-context.js';
import type { PeopleDirectory } from '../people-directory.js';
import { EMBEDDED_ISSUER } from '../people-directory.js';
import type { SignInSettings } from '../settings/provider-settings.js';
import type { SignInKeys } from '../settings/sign-in-keys.js';
import { providerConfiguration } from './provider-configuration.js';

export interface EmbeddedProviderParts {
  settings: SignInSettings;
  keys: SignInKeys;
  people: PeopleDirectory;
  furniture: PageFurniture;
}

/** The issuer address of the embedded provider. */
export function embeddedIssuerUrl(publicUrl: URL): string {
  return `${publicUrl.origin}/oidc`;
}

/** Makes the routes of the embedded provider, to be mounted at /oidc. Refuses to in production. */
export async function createEmbeddedProvider(parts: EmbeddedProviderParts): Promise<Router> {
  const { settings, keys, people, furniture } = parts;
  if (settings.isProduction) throw new OperatorError('The embedded sign-in refuses to run with NODE_ENV=production.');
  const { default: Provider } = await import('oidc-provider');
  const provider = new Provider(
    embeddedIssuerUrl(settings.publicUrl),
    providerConfiguration(settings.publicUrl, keys, people),
  );
  provider.proxy = settings.publicUrl.protocol === 'https:';

  const router = express.Router();
  router.get('/interaction/:uid', async (request: Request, response: Response) => {
    const { uid } = await provider.interactionDetails(request, response);
    const listed = await people.listPeople(EMBEDDED_ISSUER);
    response.type('html').send(choosePersonPage(furniture, `/oidc/interaction/${uid}`, listed));
  });
  router.post(
    '/interaction/:uid',
    express.urlencoded({ extended: false, limit: '2kb' }),
    async (request: Request, response: Response) => {
      const chosen: unknown = (request.body as Record<string, unknown> | undefined)?.['person'];
      const listed = await people.listPeople(EMBEDDED_ISSUER);
      const person = listed.find(({ subject }) => subject === chosen);
      if (!person) {
        const { uid } = await provider.interactionDetails(request, response);
        const page = choosePersonPage(furniture, `/oidc/interaction/${uid}`, listed, { nothingChosen: true });
        return response.status(400).type('html').send(page);
      }
      return provider.interactionFinished(request, response, { login: { accountId: person.subject } });
    },
  );
  router.use('/interaction', (failure: unknown, _request: Request, response: Response, next: NextFunction) => {
    // A page left open until its sign-in had expired, or opened in a browser that did not begin it.
    if (!(failure instanceof Error) || failure.name !== 'SessionNotFound') return next(failure);
    response.status(400).type('html').send(signInFailedPage(furniture, currentRequestId()));
  });
  router.use(provider.callback());
  return router;
}

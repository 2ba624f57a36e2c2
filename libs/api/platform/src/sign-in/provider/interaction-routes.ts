import express from 'express';
import type { NextFunction, Request, Response, Router } from 'express';
import type Provider from 'oidc-provider';
import { currentRequestId } from '../../logging/request-context.js';
import { choosePersonPage } from '../people-page/choose-person-page.js';
import type { PageFurniture } from '../people-page/page.js';
import { signInFailedPage } from '../people-page/sign-in-failed-page.js';
import { EMBEDDED_ISSUER } from '../people-directory.js';
import type { PeopleDirectory } from '../people-directory.js';

export interface InteractionParts {
  provider: Provider;
  people: PeopleDirectory;
  furniture: PageFurniture;
}

interface Visit {
  provider: Provider;
  request: Request;
  response: Response;
}

/** The page of the embedded provider on which a person is chosen, and the choice. */
export function interactionRoutes({ provider, people, furniture }: InteractionParts): Router {
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
      await forgetSomebodyElse({ provider, request, response }, person.subject);
      return provider.interactionFinished(request, response, { login: { accountId: person.subject } });
    },
  );
  router.use('/interaction', (failure: unknown, _request: Request, response: Response, next: NextFunction) => {
    // A page left open until its sign-in had expired, or opened in a browser that did not begin it.
    if (!(failure instanceof Error) || failure.name !== 'SessionNotFound') return next(failure);
    response.status(400).type('html').send(signInFailedPage(furniture, currentRequestId()));
  });
  return router;
}

/**
 * Forgets the person chosen earlier in this browser when another one is chosen. The provider would do so itself with a
 * page that needs an inline script, which the policy of this service forbids.
 */
async function forgetSomebodyElse({ provider, request, response }: Visit, subject: string): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  const session = await provider.Session.get(provider.createContext(request, response));
  if (session.accountId === undefined || session.accountId === subject) return;
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  await session.destroy();
}

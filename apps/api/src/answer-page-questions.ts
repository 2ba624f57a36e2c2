import { PageAnswers, readSession, sessionCookieName } from '@monitor/api-platform';
import type { AnswerQuestions, createSessionMiddleware, Logger } from '@monitor/api-platform';
import type { NestExpressApplication } from '@nestjs/platform-express';

interface Parts {
  app: NestExpressApplication;
  session: ReturnType<typeof createSessionMiddleware>;
  publicUrl: URL;
  logger: Logger;
}

/**
 * Answers what a page begins with for the session that its request comes with. Where that fails, because the database
 * cannot be reached, nothing is answered: the page then stands all the same, and the app says what is wrong.
 */
export function answerPageQuestions({ app, session, publicUrl, logger }: Parts): AnswerQuestions {
  const cookie = `${sessionCookieName(publicUrl)}=`;
  return async (questions, request, response) => {
    const answers = app.get(PageAnswers);
    try {
      if (!request.headers.cookie?.includes(cookie)) return await answers.forNobody(questions, request, response);
      await readSession(session, request, response);
      return await answers.forSession(questions, request, response);
    } catch (failure) {
      logger.warn({ err: failure }, 'a page was sent without the answers that it begins with');
      return [];
    }
  };
}

import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { Allowances } from '../limits/allowances.js';
import { CallerReader } from './caller-reader.js';
import { FreshSignIn } from './fresh-sign-in.js';
import { PendingSignIns } from './pending/pending-sign-ins.js';
import { CodeFlow } from './provider/code-flow.js';
import { RelyingParty } from './provider/relying-party.js';
import { SessionOrTokenReader } from './session-or-token.reader.js';
import type { SignInSettings } from './settings/provider-settings.js';
import { ShelfKeys } from './settings/shelf-keys.js';
import { keepSignInKeys } from './settings/sign-in-keys.js';
import type { SignInKeys } from './settings/sign-in-keys.js';
import { SIGN_IN_KEYS, SIGN_IN_SETTINGS } from './sign-in-tokens.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';
import { BearerTokens } from './tokens/bearer-tokens.js';

/** Signing in and out, and who sent a request. Needs somebody to provide PeopleDirectory. */
@Module({})
export class SignInModule {
  static forRoot(settings: SignInSettings, dataDirectory: string): DynamicModule {
    return {
      module: SignInModule,
      global: true,
      controllers: [SignInController],
      providers: [
        { provide: SIGN_IN_SETTINGS, useValue: settings },
        {
          provide: SIGN_IN_KEYS,
          useFactory: (logger: Logger) => keepSignInKeys(dataDirectory, logger),
          inject: [LOGGER],
        },
        relyingParty(settings),
        {
          provide: BearerTokens,
          useFactory: (keys: SignInKeys, party: RelyingParty, clock: Clock) =>
            new BearerTokens(settings, keys, party, clock),
          inject: [SIGN_IN_KEYS, RelyingParty, Clock],
        },
        {
          provide: CodeFlow,
          useFactory: (party: RelyingParty, logger: Logger) => new CodeFlow(party, settings, logger),
          inject: [RelyingParty, LOGGER],
        },
        pendingSignIns(settings),
        {
          provide: ShelfKeys,
          useFactory: (keys: SignInKeys) => new ShelfKeys(settings.sessionSecret ?? keys.cookieSecret),
          inject: [SIGN_IN_KEYS],
        },
        { provide: CallerReader, useClass: SessionOrTokenReader },
        FreshSignIn,
        SignInService,
      ],
      exports: [BearerTokens, CallerReader, FreshSignIn, ShelfKeys, SIGN_IN_KEYS, SIGN_IN_SETTINGS],
    };
  }
}

/** This service as its provider knows it. */
function relyingParty(settings: SignInSettings): Provider {
  return { provide: RelyingParty, useFactory: (clock: Clock) => new RelyingParty(settings, clock), inject: [Clock] };
}

/** Sign-ins that were begun are signed with the same secret as sessions. */
function pendingSignIns({ publicUrl, sessionSecret }: SignInSettings): Provider {
  return {
    provide: PendingSignIns,
    useFactory: (keys: SignInKeys, allowances: Allowances, clock: Clock) =>
      new PendingSignIns({ publicUrl, secret: sessionSecret ?? keys.cookieSecret }, allowances, clock),
    inject: [SIGN_IN_KEYS, Allowances, Clock],
  };
}

import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import type { SignInSettings } from './settings/provider-settings.js';
import { SIGN_IN_SETTINGS } from './sign-in-tokens.js';

/** How recent a sign-in must be for what a person puts their name to, by the product's own clock. */
@Injectable()
export class FreshSignIn {
  /** For how many minutes after signing in it is recent enough. */
  readonly minutes: number;

  constructor(
    private readonly clock: Clock,
    @Inject(SIGN_IN_SETTINGS) settings: Pick<SignInSettings, 'freshMinutes'>,
  ) {
    this.minutes = settings.freshMinutes;
  }

  /** For how many more seconds the actor's sign-in is recent enough; 0 = it is not, or it is not known how old it is. */
  secondsLeft({ signedInAt }: Pick<Actor, 'signedInAt'>): number {
    if (signedInAt === undefined) return 0;
    const endsAt = Date.parse(signedInAt) + this.minutes * 60_000;
    return Math.max(0, Math.floor((endsAt - this.clock.now().getTime()) / 1000));
  }
}

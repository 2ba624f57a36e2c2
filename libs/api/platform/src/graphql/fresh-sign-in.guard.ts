import { DomainError } from '@monitor/domain';
import { applyDecorators, Injectable, UseGuards } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { FreshSignIn } from '../sign-in/fresh-sign-in.js';
import { callerOf } from './current-caller.decorator.js';

/** Refuses (SIGN_IN_AGAIN) whoever signed in too long ago. Comes after the guard that asks for the permission. */
@Injectable()
export class FreshSignInGuard implements CanActivate {
  constructor(private readonly freshSignIn: FreshSignIn) {}

  canActivate(context: ExecutionContext): boolean {
    const { actor } = callerOf(context);
    if (actor !== null && this.freshSignIn.secondsLeft(actor) > 0) return true;
    const { minutes } = this.freshSignIn;
    throw new DomainError(
      'SIGN_IN_AGAIN',
      `You signed in more than ${minutes === 1 ? 'a minute' : `${minutes} minutes`} ago. Nothing was changed. Sign in again, then do this once more.`,
      { minutes, signInAt: '/sign-in?again=yes' },
    );
  }
}

/**
 * The operation is something a person puts their name to: it needs a sign-in that is recent by the setting
 * SIGN_OFF_SIGN_IN_MINUTES, judged by when the sign-in provider says that they proved who they are (`auth_time`).
 */
export function NeedsFreshSignIn(): MethodDecorator {
  return applyDecorators(UseGuards(FreshSignInGuard));
}

import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '@monitor/domain';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { Mutation, Query } from '@nestjs/graphql';
import { Public, RequiresPermission, SignedIn } from '../access/operation-access.js';
import { anonymousCaller } from '../sign-in/caller.js';
import type { Caller } from '../sign-in/caller.js';
import { AccessGuard } from './access.guard.js';
import { operationsOf } from './operations-of.js';

class Operations {
  @Query(() => Boolean)
  @Public()
  open(): void {}

  @Query(() => Boolean, { name: 'own' })
  @SignedIn()
  ofAnybodySignedIn(): void {}

  @Mutation(() => Boolean)
  @RequiresPermission('return:edit')
  edit(): void {}

  @Query(() => Boolean)
  forgotten(): void {}

  noOperation(): void {}
}

const person = { personId: 'p1', displayName: 'Sam', isMachine: false, assignments: [] };
const signedIn: Caller = { ...anonymousCaller, person };

function acting(role: Role): Caller {
  const actor: Actor = { personId: 'p1', displayName: 'Sam', role, organisationCodes: ['R0A'], regionCodes: [] };
  return { ...signedIn, actor };
}

function ask(method: keyof Operations, caller: Caller): boolean {
  const context = new ExecutionContextHost([undefined, {}, { caller }, {}], Operations, Operations.prototype[method]);
  context.setType('graphql');
  return new AccessGuard().canActivate(context);
}

describe('the guard of every operation', () => {
  it('lets anybody call what is public, and only that', () => {
    expect(ask('open', anonymousCaller)).toBe(true);
    expect(() => ask('ofAnybodySignedIn', anonymousCaller)).toThrow('Sign in to do this.');
    expect(() => ask('edit', anonymousCaller)).toThrow('Sign in to do this.');
  });

  it('lets a role call what it holds the permission for', () => {
    expect(ask('edit', acting('PREPARER'))).toBe(true);
    expect(() => ask('edit', acting('APPROVER'))).toThrow('You cannot do this as approver.');
  });

  it('asks somebody without a role, or who has not chosen one, for it', () => {
    expect(ask('ofAnybodySignedIn', signedIn)).toBe(true);
    expect(() => ask('edit', signedIn)).toThrow('You have no role in this service yet.');
    const lead = { id: 'a1', role: 'REGIONAL_LEAD', scopeCode: 'Y58', scopeName: 'South West' } as const;
    const undecided = { ...signedIn, person: { ...person, assignments: [lead, { ...lead, id: 'a2' }] } };
    expect(() => ask('edit', undecided)).toThrow('Choose which of your roles to act in.');
  });

  it('opens what declares nothing to nobody', () => {
    expect(() => ask('forgotten', acting('ADMINISTRATOR'))).toThrow(/declares no permission/);
  });
});

describe('the list of operations', () => {
  it('names each with what it declares', () => {
    expect(operationsOf(Operations)).toEqual([
      { kind: 'Query', name: 'open', method: 'Operations.open', access: { kind: 'PUBLIC' } },
      { kind: 'Query', name: 'own', method: 'Operations.ofAnybodySignedIn', access: { kind: 'SIGNED_IN' } },
      {
        kind: 'Mutation',
        name: 'edit',
        method: 'Operations.edit',
        access: { kind: 'PERMISSION', permission: 'return:edit' },
      },
      { kind: 'Query', name: 'forgotten', method: 'Operations.forgotten', access: undefined },
    ]);
  });
});

import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { GraphQLResolveInfo } from 'graphql';
import { noImports, readOnly } from './disk-full.js';
import { declaredRoom } from '../access/needed-room.js';
import { RoomWatch } from './room-watch.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether the operation that is served changes something, unless its method declares otherwise. */
export function changesSomething(context: ExecutionContext): boolean {
  if (context.getType<string>() === 'graphql') {
    const { parentType, schema } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    return parentType === schema.getMutationType();
  }
  return !reading.has(context.switchToHttp().getRequest<Request>().method);
}

/** Refuses what there is no room for, before anything of it is done. */
@Injectable()
export class RoomGuard implements CanActivate {
  constructor(@Inject(RoomWatch) private readonly watch: RoomWatch) {}

  canActivate(context: ExecutionContext): boolean {
    const level = this.watch.level();
    if (level === 'ENOUGH') return true;
    const needed = declaredRoom(context.getHandler()) ?? (changesSomething(context) ? 'LITTLE' : 'NOTHING');
    if (needed === 'NOTHING') return true;
    if (level === 'READ_ONLY') throw readOnly();
    if (needed === 'MUCH') throw noImports();
    return true;
  }
}

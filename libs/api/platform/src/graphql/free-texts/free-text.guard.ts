import { DomainError, nhsNumberFault, storableText } from '@monitor/domain';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { freeTextsOf } from './free-texts-of.js';

/** @example inWords('weightsSource') // "weights source" */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/**
 * Refuses every change that would keep an NHS number: reasons, comments, titles, sources and whatever else is sent as a
 * text. One look for all of them, at the schema, so that no service can forget it and no new input is left out. The
 * answers of a return are not its matter: their check says so cell by cell, and stops submission.
 */
@Injectable()
export class FreeTextGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const operation = GqlExecutionContext.create(context);
    const { parentType, fieldName, schema } = operation.getInfo<GraphQLResolveInfo>();
    if (parentType !== schema.getMutationType()) return true;
    const { args } = parentType.getFields()[fieldName] ?? { args: [] };
    for (const { name, text } of freeTextsOf(args, operation.getArgs<object>())) {
      const fault = nhsNumberFault(storableText(text));
      if (fault !== null) {
        throw new DomainError('INPUT_NOT_UNDERSTOOD', `Nothing was saved. In the ${inWords(name)}: ${fault}`);
      }
    }
    return true;
  }
}

import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { operationsOf } from './operations-of.js';
import type { ResolverClass } from './operations-of.js';

/** The operations of the running server. */
@Injectable()
export class OperationRegister {
  private names: ReadonlySet<string> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  /** Names of the operations that anybody may call; read once, after every module is in place. */
  publicNames(): ReadonlySet<string> {
    this.names ??= new Set(
      this.discovery
        .getProviders()
        .flatMap(({ metatype }) => (typeof metatype === 'function' ? operationsOf(metatype as ResolverClass) : []))
        .filter(({ access }) => access?.kind === 'PUBLIC')
        .map(({ name }) => name),
    );
    return this.names;
  }
}

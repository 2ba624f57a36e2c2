import { Global, Module } from '@nestjs/common';
import { NodeReaders } from './node-readers.js';
import { NodeResolver } from './node.resolver.js';

/** Finding again by id whatever the lists of features hold. Global because every feature says which nodes it finds. */
@Global()
@Module({ providers: [NodeReaders, NodeResolver], exports: [NodeReaders] })
export class NodesModule {}

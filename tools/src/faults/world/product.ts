import { freeLoopbackPort } from '@monitor/api-platform';
import { workspacePath } from '../../start/workspace.js';
import { Child } from './child.js';
import { postmasterOf, serverBelow } from './processes.js';
import type { World } from './world.js';

/** The first start after a change builds the product. */
const longestStartMs = 600_000;

/** The product as `npm start` brings it up, with an operator beside it who starts it again when it has ended. */
export class Product {
  /** How often it had to be started again by hand, and what it said before. */
  readonly endings: string[] = [];
  private isStopping = false;

  private constructor(
    private readonly world: Pick<World, 'directory' | 'settings'>,
    readonly port: number,
    private child: Child,
  ) {}

  /** Starts it on the data directory of the world and waits until it says that it is ready. */
  static async start(world: Pick<World, 'directory' | 'settings'>): Promise<Product> {
    const port = await freeLoopbackPort();
    const product = new Product(world, port, launch(world, port));
    try {
      await product.untilReady();
    } catch (failure) {
      await product.stop();
      throw failure;
    }
    return product;
  }

  get output(): string {
    return this.child.output;
  }

  get launcher(): number {
    return this.child.pid;
  }

  get exitCode(): number | null {
    return this.child.exitCode;
  }

  /** Resolves when it has ended. */
  get closed(): Promise<void> {
    return this.child.closed;
  }

  server(): Promise<number | null> {
    return serverBelow(this.child.pid);
  }

  postmaster(): number | null {
    return postmasterOf(this.world.directory);
  }

  /** Starts it again where it has ended: as an operator would, and noted as a failure to come back by itself. */
  async startAgainIfEnded(): Promise<void> {
    if (this.isStopping || !this.child.hasEnded) return;
    await this.child.closed;
    this.endings.push(this.child.lastLine.slice(0, 200));
    this.child = launch(this.world, this.port);
    await this.untilReady();
  }

  /** Ends what is left of it and starts it anew: what an operator does in the end. */
  async restart(): Promise<void> {
    this.endings.push(`did not come back: ${this.child.lastLine.slice(0, 200)}`);
    await this.child.stop();
    this.child = launch(this.world, this.port);
    await this.untilReady();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.child.stop();
  }

  private untilReady(): Promise<void> {
    return this.child.until(() => /^ready at /m.test(this.child.output), 'ready', longestStartMs);
  }
}

/** Starts it without waiting for it. */
export function launch({ directory, settings }: Pick<World, 'directory' | 'settings'>, port: number): Child {
  const own = { ...settings, DATA_DIR: directory, PORT: String(port) };
  return Child.start('product', [workspacePath('tools/start/start.mjs')], own);
}

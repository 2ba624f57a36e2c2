import type { AllowanceName, Balance } from './allowance.js';

/** How much each caller may still do. Keys are of the server's own making: a subject, a client, a network hop. */
export abstract class Allowances {
  /** Takes points. Throws TOO_MANY_REQUESTS, with the seconds to wait in its details, when there are not that many left. */
  abstract take(name: AllowanceName, key: string, points?: number): Promise<Balance>;

  /** Gives back points taken for something that turned out not to count. */
  abstract giveBack(name: AllowanceName, key: string, points?: number): Promise<void>;
}

import type { ActiveTimeInput, OpenShelf } from '@monitor/web-graphql';
import type { ReturnPlace } from '../return/paths.js';

interface KeptTime {
  claim: ActiveTimeInput;
  /** Milliseconds since 1970. */
  at: number;
}

/** The service forgets what it counted after 40 days: what is older than this is not sent any more. */
const keptMs = 30 * 86_400_000;
/** As many are sent along with one sign; the others with the next. */
const mostAtOnce = 4;

/** The time of one return that the service has not heard of, on the shelf of its person: a value for each meter. */
export class TimeOnShelf {
  /** What pages that are gone have left, by its name on the shelf. */
  private readonly left = new Map<string, ActiveTimeInput>();
  private open: OpenShelf | null = null;
  private readonly prefix: string;

  constructor({ organisationCode, quarterId }: ReturnPlace) {
    this.prefix = `time ${organisationCode} ${quarterId} `;
  }

  /** From now on there is a shelf: what lies there is sent along. */
  async attach(open: OpenShelf, own: string): Promise<void> {
    this.open = open;
    for (const name of await open.shelf.names(this.prefix)) {
      const [page = '', meter = ''] = name.slice(this.prefix.length).split(' ');
      if (meter === own || !(await open.pages.inherit(page))) continue;
      const kept = (await open.shelf.read(name)) as Partial<KeptTime> | undefined;
      if (kept?.claim !== undefined && Date.now() - (kept.at ?? 0) < keptMs) this.left.set(name, kept.claim);
      else await open.shelf.remove(name);
    }
  }

  waiting(): ActiveTimeInput[] {
    return [...this.left.values()].slice(0, mostAtOnce);
  }

  async keep(claim: ActiveTimeInput): Promise<void> {
    if (this.open === null || claim.spent.length === 0) return;
    const value: KeptTime = { claim, at: Date.now() };
    await this.open.shelf.write(await this.nameOf(this.open, claim), value);
  }

  /** The service has these. */
  async letGo(claims: readonly ActiveTimeInput[]): Promise<void> {
    if (this.open === null) return;
    const { open } = this;
    for (const claim of claims) {
      const leftAs = [...this.left].find(([, each]) => each === claim)?.[0];
      if (leftAs !== undefined) this.left.delete(leftAs);
      await open.shelf.remove(leftAs ?? (await this.nameOf(open, claim)));
    }
  }

  private async nameOf({ pages }: OpenShelf, { meter }: ActiveTimeInput): Promise<string> {
    return `${this.prefix}${await pages.thisPage()} ${meter}`;
  }
}

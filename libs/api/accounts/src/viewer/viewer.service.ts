import { ShelfKeys, SIGN_IN_SETTINGS, TenantTx } from '@monitor/api-platform';
import type { Caller, HeldAssignment, KnownPerson, SignInSettings } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { hasInventedData } from './invented-data.query.js';
import type { Service } from './service.type.js';
import { toViewer } from './to-viewer.js';
import type { Viewer } from './viewer.type.js';

@Injectable()
export class ViewerService {
  constructor(
    private readonly tenantTx: TenantTx,
    @Inject(SIGN_IN_SETTINGS) private readonly signIn: SignInSettings,
    private readonly shelfKeys: ShelfKeys,
  ) {}

  async service(): Promise<Service> {
    const { provider } = this.signIn;
    return {
      isDemonstration: await this.isDemonstration(),
      isOpenToAnyone: provider.kind === 'EMBEDDED' && provider.isOpen,
    };
  }

  async viewer({ person, acting }: Caller): Promise<Viewer | null> {
    return person && this.tell(person, acting);
  }

  /** Chooses which of the caller's own roles to act in, until they sign out. */
  async actAs({ person, chooseAssignment }: Caller, assignmentId: string): Promise<Viewer> {
    const chosen = person?.assignments.find((assignment) => assignment.id === assignmentId);
    if (!person || !chosen) throw new DomainError('NOT_FOUND', 'You do not hold this role. Choose one of yours.');
    if (!chooseAssignment) throw new DomainError('NOT_PERMITTED', 'A machine client acts in its one role.');
    await chooseAssignment(assignmentId);
    return this.tell(person, chosen);
  }

  private async tell(person: KnownPerson, acting: HeldAssignment | null): Promise<Viewer> {
    const { shelfKeys } = this;
    return toViewer(person, { acting, isDemonstration: await this.isDemonstration(), shelfKeys });
  }

  /** Asked of what is stored, not of a setting: invented figures must say so also after the setting has changed. */
  private isDemonstration(): Promise<boolean> {
    return this.tenantTx.run({ system: 'sign-in' }, hasInventedData, { readOnly: true });
  }
}

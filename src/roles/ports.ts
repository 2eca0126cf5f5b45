import type { Platform } from '../chat/intent.ts';
import type { Speaker, Turnstile } from '../deliveries/ports.ts';
import type { IdentityRepository } from '../directory/ports.ts';
import type { SetupCodeRepository } from '../directory/setup.ts';
import type { EditPorts, EditRepositories } from '../edits/ports.ts';
import type { Logger } from '../kernel/logger.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';

/** What a transaction offers in which roles are given and looked after. */
export interface RoleRepositories extends EditRepositories {
  readonly setupCodes: SetupCodeRepository;
}

/** What the use cases of roles need. */
export interface RolePorts extends EditPorts {
  readonly work: UnitOfWork<RoleRepositories>;
  readonly turnstile: Turnstile;
  /** Saves in a transaction of its own. */
  readonly identities: IdentityRepository;
}

/** What it takes to look whose accounts are deactivated. */
export interface AccountPorts extends RolePorts {
  /** Who speaks on that platform, and can say what an account is; undefined where the bot does not. */
  readonly speakers: (platform: Platform) => Speaker | undefined;
  readonly logger: Logger;
}

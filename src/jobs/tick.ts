import type { DeliveryRepository } from '../deliveries/ports.ts';
import type { InquiryPorts } from '../inquiries/ports.ts';
import { advanceDue } from '../inquiries/use-cases.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Logger } from '../kernel/logger.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import { askToVerify } from '../roles/ask-to-verify.ts';
import type { RolePorts } from '../roles/ports.ts';
import { closePastDue } from '../shifts/past-due.ts';
import type { ShiftPorts } from '../shifts/ports.ts';

export interface TickPorts {
  readonly work: UnitOfWork<{ readonly deliveries: DeliveryRepository }>;
  readonly inquiries: InquiryPorts;
  readonly shifts: ShiftPorts;
  /** Absent: nobody is asked to verify a topic. */
  readonly roles?: RolePorts;
  /** Looks at a part of the accounts of those who are needed somewhere; absent: at none. */
  readonly lookAtAccounts?: () => Promise<number>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Does what time has made due, which the data says: however long nobody came by, nothing is left out or done twice. What fails is
 * logged, and is still due at the next tick.
 */
export async function tick(ports: TickPorts): Promise<void> {
  const { work, inquiries, shifts, roles, lookAtAccounts, clock, logger } = ports;
  const due: Readonly<Record<string, () => Promise<number>>> = {
    inquiries: () => advanceDue(inquiries),
    requests: () => closePastDue(shifts),
    ...(roles && { verification: () => askToVerify(roles) }),
    ...(lookAtAccounts && { accounts: lookAtAccounts }),
    deliveries: () => work.run(({ deliveries }) => deliveries.requeueDue(clock.now())),
  };
  for (const [what, advance] of Object.entries(due)) {
    try {
      const count = await advance();
      if (count > 0) logger.info('Time has made something due', { what, count });
    } catch (error) {
      // One that fails must not keep the others from being done.
      logger.error('What time has made due could not be done', { what, error });
    }
  }
}

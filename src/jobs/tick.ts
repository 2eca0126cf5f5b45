import type { DeliveryRepository } from '../deliveries/ports.ts';
import type { InquiryPorts } from '../inquiries/ports.ts';
import { advanceDue } from '../inquiries/use-cases.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Logger } from '../kernel/logger.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import { closePastDue } from '../shifts/past-due.ts';
import type { ShiftPorts } from '../shifts/ports.ts';

export interface TickPorts {
  readonly work: UnitOfWork<{ readonly deliveries: DeliveryRepository }>;
  readonly inquiries: InquiryPorts;
  readonly shifts: ShiftPorts;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Does what time has made due, which the data says: however long nobody came by, nothing is left out or done twice. What fails is
 * logged, and is still due at the next tick.
 */
export async function tick({ work, inquiries, shifts, clock, logger }: TickPorts): Promise<void> {
  const due: Readonly<Record<string, () => Promise<number>>> = {
    inquiries: () => advanceDue(inquiries),
    requests: () => closePastDue(shifts),
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

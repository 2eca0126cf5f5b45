import type { Courier } from './couriers.ts';
import type { Reports } from './reports.ts';
import type { WebApiContext } from './web-api-context.ts';

/** What people's acts work on, and how the app hears of them. */
export interface ActsContext extends WebApiContext {
  readonly courier: Courier;
  readonly reports: Reports;
  responseUrl(id: string): string;
}

import type { FormMetadata, OpenView, Place, SentView } from './delivery.ts';
import type { ViewValues } from './form-values.ts';
import type { ViewDeed } from './view-order.ts';

/** Whom to answer, and where. Without a place (a form that lost it): in the direct message. */
export interface Target {
  readonly user: string;
  readonly place: Place | undefined;
  /** What opens a modal; absent where nothing was pressed or commanded. */
  readonly triggerId: string | undefined;
  /** The form that is answered. */
  readonly form?: FilledForm | undefined;
}

/** A form of ours as it came back. */
export interface FilledForm {
  readonly metadata: FormMetadata | undefined;
  readonly values: ViewValues;
  /** Given while it is still open. */
  readonly open?: OpenView | undefined;
  /** Given where it was sent off. */
  readonly sent?: SentView | undefined;
  readonly deed?: ViewDeed | undefined;
}

import type { Channel } from '../directory/model.ts';
import type { RotationId, TopicId, UpdateId } from '../kernel/ids.ts';

/** A scheduled post. Kept, planned and exported; nothing posts it yet. */
export interface StatusUpdate {
  readonly id: UpdateId;
  readonly name?: string;
  readonly kind: 'roster' | 'digest' | 'report' | 'message';
  /** Five or six fields; occurrences are in `timeZone`. */
  readonly cron: string;
  readonly timeZone?: string;
  readonly rotationIds: readonly RotationId[];
  readonly topicIds: readonly TopicId[];
  readonly channels: readonly Channel[];
  /** `report`: how long before the post its author is asked, in minutes. */
  readonly askBeforeMinutes?: number;
  /** `message`: the words, with placeholders such as `{{poc:payroll}}`. */
  readonly text?: string;
}

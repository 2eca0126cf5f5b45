declare const noun: unique symbol;

/**
 * A text that names one thing of one noun. The brand keeps a `TopicId` out of a parameter that asks for a `PersonId`;
 * at run time it is a plain string. Only borders (a zod schema, a row, a payload) make one, through the functions below.
 */
type Id<Noun extends string> = string & { readonly [noun]: Noun };

export type PersonId = Id<'person'>;
export type DepartmentId = Id<'department'>;
export type TopicId = Id<'topic'>;
export type RotationId = Id<'rotation'>;
export type UpdateId = Id<'update'>;
export type SwapRequestId = Id<'swap request'>;
export type CoverRequestId = Id<'cover request'>;
export type InquiryId = Id<'inquiry'>;
export type DeliveryId = Id<'delivery'>;

/** The form of every id of ours: lower-case letters, digits, `.`, `_` and `-`, starting with a letter or digit, 64 at most. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/** Brands a text that is known to be a person's id; checks nothing. */
export const personId = (text: string): PersonId => text as PersonId;
/** Brands a text that is known to be a department's id; checks nothing. */
export const departmentId = (text: string): DepartmentId => text as DepartmentId;
/** Brands a text that is known to be a topic's id; checks nothing. */
export const topicId = (text: string): TopicId => text as TopicId;
/** Brands a text that is known to be a rotation's id; checks nothing. */
export const rotationId = (text: string): RotationId => text as RotationId;
/** Brands a text that is known to be a status update's id; checks nothing. */
export const updateId = (text: string): UpdateId => text as UpdateId;
/** Brands a text that is known to be a swap request's id; checks nothing. */
export const swapRequestId = (text: string): SwapRequestId => text as SwapRequestId;
/** Brands a text that is known to be a cover request's id; checks nothing. */
export const coverRequestId = (text: string): CoverRequestId => text as CoverRequestId;
/** Brands a text that is known to be an inquiry's id; checks nothing. */
export const inquiryId = (text: string): InquiryId => text as InquiryId;
/** Brands a text that is known to be a delivery's id; checks nothing. */
export const deliveryId = (text: string): DeliveryId => text as DeliveryId;

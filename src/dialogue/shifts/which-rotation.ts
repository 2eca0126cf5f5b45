import type { Reply } from '../../chat/reply.ts';
import { activeOnce, isAdmin } from '../../directory/managers.ts';
import { wordsFor } from '../../lookup/reader.ts';
import type { ActionButton } from '../../lookup/search-messages.ts';
import { rotationsWith } from '../../lookup/where-on-point.ts';
import type { Rotation } from '../../rotations/model.ts';
import { type Desk, sayTo } from './desk.ts';
import { shiftMessage } from './messages/parts.ts';
import { sayRefused } from './refusing.ts';

/** As many as one reads at a glance. */
const MOST_CHOICES = 8;

/** Several rotations may be meant: a button each, for what is to be done with the one that is. */
export function sayWhichRotation(
  { context }: Desk,
  rotations: readonly Rotation[],
  actionOf: (rotation: Rotation) => ActionButton['action'],
): readonly Reply[] {
  return sayTo(context, (reader) => {
    const spans = wordsFor(reader).spans('shift.which-rotation');
    const buttons = rotations
      .slice(0, MOST_CHOICES)
      .map(
        (rotation): ActionButton => ({ type: 'action', label: rotation.name, action: actionOf(rotation) }),
      );
    return shiftMessage(reader, spans, [{ type: 'buttons', buttons }]);
  });
}

/** The rotations in which the actor can be on duty. */
export function ownRotations({ context, actor }: Desk): readonly Rotation[] {
  const { snapshot } = context;
  return rotationsWith(snapshot, actor.id).flatMap((id) => snapshot.rotations.get(id) ?? []);
}

/** The rotations for which the actor decides; an admin for all of them. */
export function managedRotations({ context, actor }: Desk): readonly Rotation[] {
  const { directory, rotations } = context.snapshot;
  const isForAll = isAdmin(actor.id, directory);
  return [...rotations.values()].filter(({ ownerIds }) => isForAll || ownerIds.includes(actor.id));
}

/** The rotations in which the actor has a part: those that they decide for, else those in which they can be on duty. */
export function rotationsOf(desk: Desk): readonly Rotation[] {
  const managed = managedRotations(desk);
  return managed.length > 0 ? managed : ownRotations(desk);
}

/** Says who decides where the actor does not: the owners of their rotations, and the admins. */
export function sayWhoMay(desk: Desk): readonly Reply[] {
  const { directory } = desk.context.snapshot;
  const owners = ownRotations(desk).flatMap(({ ownerIds }) => ownerIds);
  const managers = activeOnce([...owners, ...directory.organization.adminIds], directory);
  return sayRefused(desk, { code: 'not-allowed', managers }, {});
}

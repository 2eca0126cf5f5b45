import type { Activity } from './activity.ts';
import { type Interaction, personalSceneOf, type ReadContext, type Scene, sceneOf } from './place.ts';
import { isExtension, readInvoke } from './read-invoke.ts';
import { readEdit, readMessage, readReaction } from './read-message.ts';

/** Reads an activity, or gives undefined for what is none of our business: other people's talk, our own, and unknown kinds. */
export function readInteraction(activity: Activity, context: ReadContext): Interaction | undefined {
  const scene = isExtension(activity) ? personalSceneOf(activity, context) : sceneOf(activity, context);
  if (!scene) return undefined;
  switch (activity.type) {
    case 'message':
      return readMessage(activity, scene, context);
    case 'messageUpdate':
      return readEdit(activity, scene, context);
    case 'messageReaction':
      return readReaction(activity, scene);
    case 'invoke':
      return readInvoke(activity, scene, context);
    case 'installationUpdate':
      return activity.action?.startsWith('add') ? readGreeting(scene) : undefined;
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id }) => id === activity.recipient?.id)
        ? readGreeting(scene)
        : undefined;
    default:
      return undefined;
  }
}

function readGreeting({ from, conversationId }: Scene): Interaction {
  return { intent: { ...from, type: 'greet' }, way: 'message', conversationId };
}

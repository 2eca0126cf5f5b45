import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ConversationView, Face, LocalPerson, Viewer } from '../protocol.ts';

/** What everything on screen is drawn for: one person on one face. */
export interface Scene {
  readonly face: Face;
  readonly me: LocalPerson;
  readonly people: readonly LocalPerson[];
  readonly conversations: readonly ConversationView[];
  readonly viewer: Viewer;
}

const SceneContext = createContext<Scene | undefined>(undefined);

export const SceneProvider = SceneContext.Provider;

/** The scene around a component. Throws outside of one. */
export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (scene === undefined) throw new Error('This is only drawn for somebody who was chosen.');
  return scene;
}

/** The name of an account on the scene's platform, or undefined where nobody here has it. */
export function nameOf(scene: Scene, accountId: string): string | undefined {
  if (accountId === scene.face.bot.id) return scene.face.bot.name;
  return scene.people.find((person) => person.accounts[scene.face.platform] === accountId)?.name;
}

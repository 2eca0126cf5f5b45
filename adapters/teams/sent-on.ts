import { closestLanguage } from '../../src/chat/languages/language.ts';
import { wordsIn } from '../../src/chat/languages/words.ts';
import type { Activity } from './activity.ts';
import type { Connector } from './connector.ts';
import { TeamsFault } from './errors.ts';
import { isMember } from './messenger.ts';
import { type Interaction, inPersonalChat } from './place.ts';
import { rosterOf } from './profile.ts';

/**
 * What came from a conversation that the bot need not be in, as it is answered: in the personal chat with them, which `personalChat` finds
 * or opens. Where Teams lets them have none, in its dialog alone, provided that the bot is in the conversation and so can ask who they
 * are. Undefined where it is in neither: an activity does not tell a colleague from a guest.
 */
export async function answerable(
  interaction: Interaction,
  activity: Activity,
  connector: Connector,
  personalChat: () => Promise<string>,
): Promise<Interaction | undefined> {
  try {
    return inPersonalChat(interaction, await personalChat());
  } catch (error) {
    if (!(error instanceof TeamsFault) || error.code !== 'person-unreachable') throw error;
  }
  const { userId } = interaction.intent.account;
  const isHere = await isMember(connector, rosterOf(activity), userId);
  return isHere ? inPersonalChat(interaction, '') : undefined;
}

/** What they are told who can't be answered before they have installed the app: in the language of their client. */
export function installFirst({ locale, entities }: Activity): string {
  const language = closestLanguage(locale) ?? closestLanguage(entities.client?.locale) ?? 'en';
  return wordsIn(language).text('install-first');
}

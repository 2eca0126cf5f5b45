import { z } from 'zod';
import type { Profile, Standing } from '../../src/directory/identity.ts';
import type { ProfileSource } from '../../src/directory/ports.ts';
import type { SlackApi } from './api.ts';

/** docs.slack.dev/reference/objects/user-object */
export const UserParts = z.object({
  team_id: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  real_name: z.string().optional(),
  name: z.string().optional(),
  tz: z.string().nullish(),
  locale: z.string().optional(),
  enterprise_user: z.object({ teams: z.array(z.string()).optional() }).optional(),
  profile: z.object({
    display_name: z.string().optional(),
    real_name: z.string().optional(),
    email: z.string().optional(),
  }),
});

/** What `users.info` tells. */
export const UserInfo = z.object({ user: UserParts });
export type UserInfo = z.infer<typeof UserInfo>;

type User = z.infer<typeof UserParts>;

/**
 * Profiles from `users.info`. An unknown account is a `person-unreachable` fault.
 * docs.slack.dev/reference/objects/user-object
 */
export function createProfiles(api: SlackApi): ProfileSource {
  return {
    profileOf: async (account) => {
      const answer = await api.call('users.info', { user: account.userId, include_locale: true });
      return readProfile(UserInfo.parse(answer), account.workspaceId);
    },
  };
}

/** Who somebody is to that workspace. */
export function readProfile({ user }: UserInfo, workspaceId: string): Profile {
  const names = [user.profile.display_name, user.profile.real_name, user.real_name, user.name];
  return {
    name: names.find((name) => name !== undefined && name.trim() !== '') ?? 'somebody',
    standing: standingOf(user, workspaceId),
    ...(user.profile.email === undefined ? {} : { email: user.profile.email }),
    ...(user.tz ? { timeZone: user.tz } : {}),
    ...(user.locale === undefined ? {} : { locale: user.locale }),
  };
}

function standingOf(user: User, workspaceId: string): Standing {
  if (user.deleted) return 'deactivated';
  // Another bot, of whose reactions we hear: nobody to answer.
  if (user.is_bot) return 'stranger';
  // In an Enterprise Grid a colleague's home team may be another one of the same organisation.
  const home = user.team_id === undefined || user.team_id === workspaceId;
  if (user.is_stranger || !(home || user.enterprise_user?.teams?.includes(workspaceId))) return 'stranger';
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'member';
}

import { z } from 'zod';
import { type Author, EDIT_WAYS } from '../src/directory/author.ts';
import type { DirectoryChange } from '../src/exchange/ports.ts';
import { departmentId, personId, rotationId, topicId, updateId } from '../src/kernel/ids.ts';
import {
  StoredDepartment,
  StoredOrganization,
  StoredPerson,
  StoredRotation,
  StoredSynonyms,
  StoredTopic,
  StoredUpdate,
} from './stored.ts';

/** What an entry of the audit trail says of its thing, as it is read back. */
export const StoredChange: z.ZodType<DirectoryChange> = z.discriminatedUnion('noun', [
  z.object({ noun: z.literal('organization'), before: StoredOrganization, after: StoredOrganization }),
  z.object({ noun: z.literal('synonyms'), before: StoredSynonyms, after: StoredSynonyms }),
  z.object({
    noun: z.literal('person'),
    id: z.string().transform(personId),
    before: z.exactOptional(StoredPerson),
    after: z.exactOptional(StoredPerson),
  }),
  z.object({
    noun: z.literal('department'),
    id: z.string().transform(departmentId),
    before: z.exactOptional(StoredDepartment),
    after: z.exactOptional(StoredDepartment),
  }),
  z.object({
    noun: z.literal('rotation'),
    id: z.string().transform(rotationId),
    before: z.exactOptional(StoredRotation),
    after: z.exactOptional(StoredRotation),
  }),
  z.object({
    noun: z.literal('topic'),
    id: z.string().transform(topicId),
    before: z.exactOptional(StoredTopic),
    after: z.exactOptional(StoredTopic),
  }),
  z.object({
    noun: z.literal('update'),
    id: z.string().transform(updateId),
    before: z.exactOptional(StoredUpdate),
    after: z.exactOptional(StoredUpdate),
  }),
]);

/** By whom, as it is read back. */
export const StoredAuthor: z.ZodType<Author> = z.object({
  way: z.enum(EDIT_WAYS),
  platform: z.enum(['slack', 'teams']).exactOptional(),
  name: z.string().exactOptional(),
  personId: z.string().transform(personId).exactOptional(),
});

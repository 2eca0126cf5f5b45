import { setTimeout as delay } from 'node:timers/promises';
import { type Option, SEARCH_SOURCES, type SearchSource } from '../../src/chat/form.ts';
import { shorten } from '../../src/chat/shorten.ts';
import type { Dialogue, SuggestQuery } from '../../src/dialogue/dialogue.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import { type Activity, SearchValue } from './activity.ts';
import { type Cloud, createConnector } from './connector.ts';
import type { Answer } from './enact.ts';
import { MAX_CHOICE_LABEL, MAX_SUGGESTIONS, SUGGEST_WITHIN_MS } from './limits.ts';
import { type ReadContext, sceneOf } from './place.ts';
import { createProfileSource } from './profile.ts';
import { INVOKES } from './read-invoke.ts';

/** Whether somebody types into a list whose choices are searched. */
export function isSearch({ type, name }: Activity): boolean {
  return type === 'invoke' && name === INVOKES.search;
}

/**
 * Answers what is typed into search fields, with nothing where there is nothing, where it takes too long and where it breaks: whoever types
 * sees an empty list, and types on. What they typed is in no log.
 */
export function createSuggesting(options: {
  readonly cloud: Cloud;
  readonly dialogue: Dialogue;
  readonly logger: Logger;
  readonly local: boolean;
  readonly tenantId?: string;
  /** Shorter than what is waited otherwise, for tests. */
  readonly answerWithinMs: number;
}): { answer(activity: Activity, context: ReadContext): Promise<Answer> } {
  const { cloud, dialogue, logger, local, tenantId } = options;
  const within = Math.min(options.answerWithinMs, SUGGEST_WITHIN_MS);

  async function suggest(activity: Activity, query: SuggestQuery): Promise<readonly Option[]> {
    const client = await cloud.connectorFactory.create(activity.serviceUrl ?? '', '');
    // Once: what is tried again comes after the next letter.
    const connector = createConnector(client, (call) => call());
    const isOurs = { trustActivity: local, ...(tenantId && { tenantId }) };
    return dialogue.suggest(query, createProfileSource({ activity, connector, ...isOurs }));
  }

  async function inTime(activity: Activity, query: SuggestQuery): Promise<readonly Option[]> {
    const { requestId, source } = query;
    const timer = new AbortController();
    const late = delay(within, undefined, { signal: timer.signal }).then(() => {
      logger.info('suggestions take longer than anybody waits', { requestId, source });
      return [];
    });
    // Cancelled below where there was something in time.
    late.catch(() => {});
    const found = suggest(activity, query).catch((error: unknown) => {
      logger.warn('suggestions could not be made', { requestId, source, error });
      return [];
    });
    try {
      return await Promise.race([found, late]);
    } finally {
      timer.abort();
    }
  }

  return {
    answer: async (activity, context) => {
      const asked = readSearch(activity, context);
      if (!asked) return answerOf([]);
      const found = await inTime(activity, asked.query);
      return answerOf(found.slice(asked.skip, asked.skip + MAX_SUGGESTIONS));
    },
  };
}

function readSearch(
  activity: Activity,
  context: ReadContext,
): { readonly query: SuggestQuery; readonly skip: number } | undefined {
  const scene = sceneOf(activity, context);
  const value = SearchValue.safeParse(activity.value).data;
  const source = SEARCH_SOURCES.find((one): one is SearchSource => one === value?.dataset);
  if (!scene || !value || !source) return undefined;
  const { account, conversation, requestId } = scene.from;
  const text = value.queryText ?? '';
  return {
    query: { account, conversation, requestId, source, text },
    skip: value.queryOptions?.skip ?? 0,
  };
}

/** As Teams documents it (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search). */
function answerOf(options: readonly Option[]): Answer {
  const results = options.map(({ label, value }) => ({
    title: shorten(label, MAX_CHOICE_LABEL) || '…',
    value,
  }));
  return {
    status: 200,
    body: { type: 'application/vnd.microsoft.search.searchResponse', value: { results } },
  };
}

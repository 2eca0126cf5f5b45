import postgres, { type Sql } from 'postgres';
import type { Language } from '../../../src/chat/languages/language.ts';
import type { Directory } from '../../../src/directory/model.ts';
import type { Engine } from './engine.ts';

/** PostgreSQL's own stemming; it has none for Vietnamese. */
const CONFIGURATIONS: Readonly<Record<Language, string>> = {
  en: 'english',
  ru: 'russian',
  ro: 'romanian',
  vi: 'simple',
  'pt-BR': 'portuguese',
};

const SCHEMA = `
  drop table if exists names, topics;
  create table topics (id text primary key, words tsvector not null default '');
  create table names (topic_id text not null references topics, key text not null);
`;

/**
 * Every topic by the best of its names and by its words: trigrams of the whole name, and of the part of the question that is most
 * like it; words in any number, stemmed in every language, where a name counts more than a description.
 */
const SEARCH = `
  with asked as materialized (
    select unaccent(lower($1)) as key,
           (select string_agg(lexemes.query, '|')::tsquery
              from (select nullif(replace(plainto_tsquery(configuration::regconfig, text)::text, '&', '|'), '') as query
                      from unnest(array['english', 'russian', 'romanian', 'simple', 'portuguese']) as configuration,
                           unnest(array[$1, unaccent($1)]) as text) as lexemes) as words
  ), likenesses as (
    select names.topic_id, max(similarity(names.key, asked.key) + word_similarity(names.key, asked.key)) / 2 as likeness
      from names, asked group by names.topic_id
  ), scored as (
    select topics.id, likeness + coalesce(ts_rank(topics.words, asked.words), 0) as score
      from topics join likenesses on likenesses.topic_id = topics.id, asked
  )
  select id, score from scored where score > 0 order by score desc, id limit 10
`;

export interface PostgresEngine extends Engine {
  close(): Promise<void>;
}

/**
 * `pg_trgm` with full text on a server where databases can be created, by the URL of its maintenance database. Throws where the
 * server lacks one of the extensions, or a locale in which letters other than Latin ones are letters.
 */
export async function postgresEngine(serverUrl: string): Promise<PostgresEngine> {
  const server = postgres(serverUrl, { max: 1, onnotice: () => {} });
  const url = new URL(serverUrl);
  url.pathname = '/search_bench';
  try {
    await server.unsafe('drop database if exists search_bench');
    // In the locale C trigrams are made of ASCII letters only.
    await server.unsafe(`create database search_bench template template0 lc_collate 'C' lc_ctype 'C.UTF-8'`);
  } finally {
    await server.end();
  }
  // Compiling a query takes many times longer than running it over some hundreds of topics.
  const sql = postgres(url.href, { max: 1, onnotice: () => {}, connection: { jit: false } });
  await sql.unsafe('create extension pg_trgm; create extension unaccent').simple();
  return {
    name: 'PostgreSQL',
    open: async (directory) => {
      await fill(sql, directory);
      return async (text) => {
        const rows = await sql.unsafe<{ id: string; score: number }[]>(SEARCH, [text], { prepare: true });
        return { topicIds: rows.map(({ id }) => id), score: rows[0]?.score ?? 0 };
      };
    },
    close: () => sql.end(),
  };
}

async function fill(sql: Sql, directory: Directory): Promise<void> {
  await sql.unsafe(SCHEMA).simple();
  for (const { id, name, aliases, description = '', translations } of directory.topics.values()) {
    await sql`insert into topics (id) values (${id})`;
    const own = { name, aliases, description, language: directory.organization.language };
    const others = Object.entries(translations).map(([language, translation]) => ({
      ...translation,
      language: language as Language,
    }));
    for (const { name = '', aliases, description = '', language } of [own, ...others]) {
      for (const each of [name, ...aliases]) {
        if (each !== '') await sql`insert into names values (${id}, unaccent(lower(${each})))`;
      }
      await addWords(sql, id, CONFIGURATIONS[language], [name, ...aliases].join(' '), description);
    }
  }
}

async function addWords(
  sql: Sql,
  topicId: string,
  configuration: string,
  names: string,
  description: string,
): Promise<void> {
  await sql`
    update topics set words = words
      || setweight(to_tsvector(${configuration}::regconfig, ${names}::text), 'A')
      || setweight(to_tsvector(${configuration}::regconfig, unaccent(${names}::text)), 'A')
      || setweight(to_tsvector(${configuration}::regconfig, ${description}::text), 'D')
    where id = ${topicId}`;
}

import type { Author, EditWay } from '../directory/author.ts';

const PLATFORMS = { slack: 'Slack', teams: 'Teams' } as const;

const WAYS: Readonly<Record<EditWay, string>> = {
  chat: 'in chat',
  file: 'by a directory file',
  csv: 'by a spreadsheet',
  backstage: 'from Backstage',
  calendar: 'by a calendar',
  cli: 'on the command line',
  api: 'through the API',
  environment: 'by the environment',
  program: 'by Pointperson itself',
};

/** Who, and from where: `Dana Popescu (dana), in chat on Slack`; `operator, by a directory file`. `personName`: what the person is called. */
export function describeAuthor({ way, platform, personId, name }: Author, personName?: string): string {
  const person = personName === undefined ? personId : `${personName} (${personId})`;
  const who = [person, name].filter((one) => one !== undefined).join(', ');
  const where = platform === undefined ? WAYS[way] : `${WAYS[way]} on ${PLATFORMS[platform]}`;
  return who === '' ? where : `${who}, ${where}`;
}

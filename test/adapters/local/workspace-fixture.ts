import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Company } from '../../../adapters/local/company.ts';
import type { ConnectPlatform } from '../../../adapters/local/platforms.ts';
import { createLocalWorkspace } from '../../../adapters/local/workspace.ts';
import type { AddressBook, EventLog } from '../../../src/deliveries/ports.ts';
import type { Dialogue } from '../../../src/dialogue/dialogue.ts';
import type { Department, Person, Topic } from '../../../src/directory/model.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { departmentId, personId, topicId } from '../../../src/kernel/ids.ts';
import { silentLogger } from '../../support/logger.ts';

/** A store that keeps what was saved in a variable. */
export function memoryStore(initial?: unknown) {
  let state = initial;
  return {
    load: async () => state,
    save: async (next: unknown) => {
      // As a real one would: what is kept is text, not the objects themselves.
      state = JSON.parse(JSON.stringify(next));
    },
    get state() {
      return state;
    },
  };
}

/** A person with nothing but what is given. */
export function person(id: string, name: string, more: Partial<Person> = {}): Person {
  return { id: personId(id), name, email: `${id}@northwind.example`, timeOff: [], ...more };
}

/** A small company: two people, a department with a channel on either platform, two topics. */
export function smallCompany(more: readonly Person[] = [], revision = 1): Company {
  const people = [
    person('alice', 'Alice Ng', { timeZone: 'Europe/Berlin', slackUserId: 'U0ALICE01' }),
    person('dana', 'Dana Popescu', { timeZone: 'Europe/Bucharest', language: 'ro' }),
    ...more,
  ];
  const helpDesk: Department = {
    id: departmentId('help-desk'),
    name: 'Help desk',
    channels: [
      { platform: 'slack', id: 'C0HELP' },
      { platform: 'teams', id: '19:help@thread.tacv2' },
    ],
    memberIds: [personId('alice')],
    managerId: personId('dana'),
    translations: {},
  };
  return {
    revision,
    directory: {
      organization: { name: 'Northwind Trading', timeZone: 'Europe/Berlin', language: 'en', adminIds: [] },
      people: new Map(people.map((one) => [one.id, one])),
      departments: new Map([[helpDesk.id, helpDesk]]),
      topics: new Map(
        [
          topic('payroll', 'Payroll and payslips', ['salary'], {
            ro: { name: 'Salarizare', aliases: ['fluturaș'] },
          }),
          topic('hr', 'People and HR', []),
        ].map((one) => [one.id, one]),
      ),
      synonyms: [],
    },
  };
}

function topic(id: string, name: string, aliases: string[], translations: Topic['translations'] = {}): Topic {
  return {
    id: topicId(id),
    name,
    aliases,
    translations,
    fallback: [],
    ownerIds: [],
    links: [],
    escalation: [],
  };
}

/** A dialogue for tests in which nobody reaches it. */
export const silentDialogue: Dialogue = {
  respond: async () => [],
  suggest: async () => [],
  apologize: () => {
    throw new Error('nothing here should break');
  },
};

/** Everything is new, for a test in which nothing is told twice. */
const forgetfulLog: EventLog = { isNew: async () => true };

const emptyAddressBook: AddressBook = {
  save: async () => undefined,
  forget: async () => undefined,
  ofConversation: async () => undefined,
  ofAccount: async () => undefined,
  shared: async () => [],
  latest: async () => undefined,
};

/** A local workspace behind a true HTTP server on a free port of the loopback address. */
export async function openWorkspace(options: {
  readonly platforms?: readonly ConnectPlatform[];
  readonly company?: () => Company;
  readonly dialogue?: Dialogue;
  readonly store?: ReturnType<typeof memoryStore>;
}) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const mount = workspace.mounts.find(
      (one) => path === one.path || (one.below === true && path.startsWith(`${one.path}/`)),
    );
    if (mount) mount.handle(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const workspace = createLocalWorkspace(
    {
      company: async () => options.company?.() ?? smallCompany(),
      dialogue: options.dialogue ?? silentDialogue,
      events: forgetfulLog,
      addresses: emptyAddressBook,
      baseUrl: () => url,
      clock: systemClock,
      logger: silentLogger,
      store: options.store ?? memoryStore(),
    },
    options.platforms,
  );
  return {
    url,
    port,
    workspace,
    close: async () => {
      await workspace.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

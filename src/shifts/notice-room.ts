import type { Message } from '../chat/message.ts';
import type { NoticeRoom, Subject, Telling } from '../deliveries/subject.ts';
import { isActive } from '../directory/active.ts';
import type { RotationId } from '../kernel/ids.ts';
import { type CoverRequest, coverStateAt } from '../rotations/requests/cover.ts';
import { type SwapRequest, swapStateAt } from '../rotations/requests/swap.ts';
import { aboutCover } from './cover-tellings.ts';
import { coverAnsweredMessage, coverAskedMessage, coverOfferedMessage } from './messages/cover-message.ts';
import { gapMessage, movedMessage, undeliveredMessage } from './messages/moved-message.ts';
import { swapAnsweredMessage, swapAskedMessage, swapOfferedMessage } from './messages/swap-message.ts';
import { ShiftNotice } from './notices.ts';
import type { ShiftPorts, ShiftRepositories } from './ports.ts';
import { wordToOwners } from './undelivered.ts';

/** How notices about shifts are read, addressed and said: each in a direct message. */
export function shiftNotices(ports: Pick<ShiftPorts, 'newId'>): NoticeRoom<ShiftRepositories> {
  return {
    nouns: ['shift', 'swap', 'cover'],
    async read({ notice }, repositories) {
      const read = ShiftNotice.safeParse(notice);
      if (!read.success) return 'unreadable';
      const said = await readSaid(read.data, repositories);
      return said === undefined ? 'gone' : subjectOf(read.data, said, ports);
    },
  };
}

/** What a notice says, once what it is about is read. */
interface Said {
  readonly rotationId: RotationId;
  /** Undefined where there is nothing to say any more. */
  message(telling: Telling): Message | undefined;
}

function subjectOf(notice: ShiftNotice, said: Said, { newId }: Pick<ShiftPorts, 'newId'>): Subject {
  return {
    listenerAt: () => undefined,
    threadIn: () => undefined,
    message(telling) {
      const { personId, snapshot } = telling;
      const person = personId === undefined ? undefined : snapshot.directory.people.get(personId);
      return isActive(person) ? said.message(telling) : undefined;
    },
    lost: async (loss) => wordToOwners(notice, said.rotationId, loss, newId),
  };
}

async function readSaid(notice: ShiftNotice, repositories: ShiftRepositories): Promise<Said | undefined> {
  switch (notice.kind) {
    case 'shift/moved':
      return saidOf(notice, (telling) => movedMessage(telling, notice, reasonOf(notice, telling)));
    case 'shift/gap':
      return saidOf(notice, (telling) => gapMessage(telling, notice));
    case 'shift/undelivered':
      return saidOf(notice, (telling) => undeliveredMessage(telling, notice));
    case 'swap/asked':
    case 'swap/offered':
    case 'swap/answered':
    case 'swap/again': {
      const request = await repositories.swapRequests.byId(notice.requestId);
      return request && saidOf(request, (telling) => swapMessage(telling, notice, request));
    }
    case 'cover/asked':
    case 'cover/offered':
    case 'cover/answered':
    case 'cover/again': {
      const request = await repositories.coverRequests.byId(notice.requestId);
      if (request === undefined) return undefined;
      const asked = await howManyAsked(notice, request, repositories);
      return saidOf(request, (telling) => coverMessage(telling, notice, request, asked));
    }
    default:
      return notice satisfies never;
  }
}

/** Only the requester reads how many: for everybody who was asked, all of them would be read once more. */
async function howManyAsked(
  notice: Extract<ShiftNotice, { readonly kind: `cover/${string}` }>,
  request: CoverRequest,
  { deliveries }: ShiftRepositories,
): Promise<number> {
  const isRead =
    notice.kind === 'cover/offered' || (notice.kind === 'cover/again' && notice.was === 'offered');
  if (!isRead) return 0;
  const told = await deliveries.about(aboutCover(request));
  return told.filter((delivery) => delivery.notice.kind === 'cover/asked').length;
}

function saidOf({ rotationId }: Pick<Said, 'rotationId'>, message: Said['message']): Said {
  return { rotationId, message };
}

/** Why the override was made that it came about by, as long as it is there. */
function reasonOf(
  { rotationId, ref }: Extract<ShiftNotice, { readonly kind: 'shift/moved' }>,
  { snapshot }: Telling,
): string | undefined {
  if (ref === undefined) return undefined;
  return snapshot.rotations.get(rotationId)?.overrides.find(({ made }) => made?.ref === ref)?.reason;
}

/** What is asked or stands open is not said for the first time once it is over; in place of what was said, it is said how it ended. */
function swapMessage(
  telling: Telling,
  notice: Extract<ShiftNotice, { readonly kind: `swap/${string}` }>,
  request: SwapRequest,
): Message | undefined {
  const isOpen = swapStateAt(request, telling.now) === 'open';
  switch (notice.kind) {
    case 'swap/asked':
      return isOpen ? swapAskedMessage(telling, request) : undefined;
    case 'swap/offered':
      return isOpen ? swapOfferedMessage(telling, request) : undefined;
    case 'swap/answered':
      return swapAnsweredMessage(telling, request);
    case 'swap/again':
      return {
        asked: swapAskedMessage,
        offered: swapOfferedMessage,
        answered: swapAnsweredMessage,
      }[notice.was](telling, request);
    default:
      return notice satisfies never;
  }
}

function coverMessage(
  telling: Telling,
  notice: Extract<ShiftNotice, { readonly kind: `cover/${string}` }>,
  request: CoverRequest,
  asked: number,
): Message | undefined {
  const isOpen = coverStateAt(request, telling.now) === 'open';
  switch (notice.kind) {
    case 'cover/asked':
      return isOpen ? coverAskedMessage(telling, request) : undefined;
    case 'cover/offered':
      return isOpen ? coverOfferedMessage(telling, request, asked) : undefined;
    case 'cover/answered':
      return coverAnsweredMessage(telling, request, notice);
    case 'cover/again':
      return notice.was === 'asked'
        ? coverAskedMessage(telling, request)
        : coverOfferedMessage(telling, request, asked);
    default:
      return notice satisfies never;
  }
}

import type { Database } from '../../db/database.ts';
import type { Department } from '../../src/directory/model.ts';
import { addAlias } from '../../src/directory/topic-edits.ts';
import { whoMay } from '../../src/edits/permission.ts';
import { saveThing } from '../../src/edits/save.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { type Noun, type Things, thingIn } from '../../src/exchange/things.ts';
import {
  coverRequestId,
  type PersonId,
  personId,
  rotationId,
  swapRequestId,
  topicId,
} from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import { ok, type Result } from '../../src/kernel/result.ts';
import { stretchesOf } from '../../src/rotations/schedule/stretches.ts';
import { addTimeOff, removeTimeOff } from '../../src/shifts/time-off.ts';
import {
  acceptSwap,
  askForCover,
  handOverNow,
  offerSwap,
  putIn,
  takeBackOverride,
  takeCover,
  takeOverShift,
  undoCover,
  undoSwap,
} from '../../src/shifts/use-cases.ts';
import { department, person, rotation, topic } from '../support/company.ts';
import { type Dice, drawnFields, idsOf, pick } from './command-fields.ts';
import { update } from './company.ts';
import type { EditWorld } from './world.ts';

/** The world that commands are given in, and what to draw from. */
export interface Stage {
  readonly world: EditWorld;
  readonly content: DirectoryContent;
  /** Of requests that were made. */
  readonly swaps: Requested[];
  readonly covers: Requested[];
}

/** A request, and who asked. */
interface Requested {
  readonly id: string;
  readonly who: PersonId;
}

type Answer = Promise<Result<unknown, { readonly code: string }> | undefined>;
type Act = (stage: Stage, dice: Dice) => Answer;

const NOUNS: readonly Noun[] = ['topic', 'rotation', 'person', 'department', 'update', 'organization'];
const REASONS = ['', 'a doctor', 'two\nlines', 'bell\u0007', '\u202ereversed\u2069'];
const HOUR = 3_600_000;

function ports({ world }: Stage): EditWorld['ports'] & { readonly work: Database['unitOfWork'] } {
  return { ...world.ports, work: world.database.unitOfWork };
}

/** Mostly one who may. */
function actorFor(
  act: 'add' | 'edit' | 'remove',
  noun: Noun,
  id: string | undefined,
  { content }: Stage,
  die: number,
): string {
  const may = whoMay(act, noun, id, content);
  return (die % 6 === 5 ? undefined : pick(may, die)) ?? pick(idsOf(content, 'person'), die) ?? 'ada';
}

const edit: Act = async (stage, dice) => {
  const [a, b, , , e] = dice;
  const noun = pick(NOUNS, e) ?? 'topic';
  const id = pick(idsOf(stage.content, noun), b);
  if (id === undefined) return undefined;
  const current = thingIn(stage.content, noun, id);
  const fields = drawnFields(noun, stage.content, dice);
  const make = (base: Things[Noun] | undefined) => laid(base ?? current ?? {}, fields) as never;
  const actorId = personId(actorFor('edit', noun, id, stage, a));
  const base = (await stage.world.revision()) - (e % 4 === 3 ? a % 5 : 0);
  return saveThing({ actorId, noun, id, base, make }, stage.world.ports);
};

function laid(thing: object, fields: object): object {
  return Object.fromEntries(
    Object.entries({ ...thing, ...fields }).filter(([, value]) => value !== undefined),
  );
}

const add: Act = async (stage, dice) => {
  const [a, , , d, e] = dice;
  const noun = pick(NOUNS.slice(0, 5), e) ?? 'topic';
  const actor = actorFor('add', noun, undefined, stage, a);
  const made: Readonly<Record<Noun, (id: string) => object>> = {
    organization: () => ({}),
    person: (id) => person(id, { name: 'Pay' }),
    department: (id): Department => department(id, { name: 'Pay' }),
    topic: (id) => topic(id, { name: `Pay ${d % 7}` }),
    rotation: (id) => rotation(id, idsOf(stage.content, 'person').slice(d % 5, (d % 5) + 3), { name: 'Pay' }),
    update: (id) => update(id, { name: 'Pay' }),
  };
  const about = noun === 'rotation' && d % 2 === 0 ? pick(idsOf(stage.content, 'topic'), d) : undefined;
  const more = about === undefined ? {} : { topicId: topicId(about) };
  return stage.world.add(
    actor,
    noun,
    (id) => laid(made[noun](id), drawnFields(noun, stage.content, dice)) as never,
    more,
  );
};

const remove: Act = async (stage, [a, b, , , e]) => {
  const noun = pick(NOUNS, e) ?? 'topic';
  const id = pick(idsOf(stage.content, noun), b);
  return id === undefined ? undefined : stage.world.remove(actorFor('remove', noun, id, stage, a), noun, id);
};

const undo: Act = async ({ world }, [a, b]) => {
  const edits = await world.database.unitOfWork.run((repositories) => repositories.edits.latest(12));
  const change = pick(edits, b)?.change;
  if (change === undefined || change.noun === 'synonyms') return undefined;
  const actor = pick(['ada', 'olga', 'rosa', 'mia'], a % 5 === 4 ? b : 0) ?? 'ada';
  return world.undo(actor, change.noun, 'id' in change ? change.id : change.noun);
};

const amend: Act = async (stage, [a, b, c]) => {
  if (a % 3 === 0) {
    const id =
      pick(
        idsOf(stage.content, 'person').filter((one) => one !== 'ada'),
        b,
      ) ?? '';
    await stage.world.amend('person', id, ({ deactivatedOn, ...rest }) =>
      deactivatedOn === undefined ? { ...rest, deactivatedOn: '2026-01-05' } : rest,
    );
  } else {
    const id = pick(idsOf(stage.content, 'topic'), b) ?? '';
    await stage.world.amend('topic', id, (one) => ({ ...one, verifiedOn: `2026-01-0${1 + (c % 9)}` }));
  }
  return ok(undefined);
};

/** A rotation, and somebody who is on duty in it ahead, not `except`, with when. */
function shiftOf(stage: Stage, [a, b, c]: readonly [number, number, number], except?: string) {
  const id = rotationId(pick(idsOf(stage.content, 'rotation'), a) ?? '');
  const now = stage.world.ports.clock.now();
  const ahead = { start: now.add({ hours: 1 }), end: now.add({ hours: 24 * 40 }) };
  const source = { directory: stage.content.directory, rotations: stage.content.rotations };
  const shifts = [...(source.rotations.has(id) ? source.directory.people.keys() : [])]
    .filter((who) => who !== except)
    .map((who) => ({ who, stretches: stretchesOf(source, id, who, ahead) }))
    .filter(({ stretches }) => stretches.length > 0);
  const shift = pick(shifts, b);
  const stretch = partOf(pick(shift?.stretches ?? [], c), c >> 3);
  return shift && stretch && { id, who: shift.who, stretch };
}

function partOf(interval: Interval | undefined, die: number): Interval | undefined {
  if (interval === undefined) return undefined;
  const hours = (interval.end.epochMilliseconds - interval.start.epochMilliseconds) / HOUR;
  return die % 3 === 0 || hours < 2
    ? interval
    : { start: interval.start, end: interval.start.add({ hours: 1 }) };
}

const swap: Act = async (stage, dice) => {
  const [a, b, c, d, e] = dice;
  const given = shiftOf(stage, [a, b, c]);
  const returned = given && shiftOf(stage, [a, d, e], given.who);
  if (!given || !returned) return undefined;
  const asked = await offerSwap(
    {
      rotationId: given.id,
      requesterId: given.who,
      takerId: returned.who,
      given: given.stretch,
      returned: returned.stretch,
      reason: pick(REASONS, b) ?? '',
      actorId: given.who,
    },
    ports(stage),
  );
  if (!asked.ok) return asked;
  stage.swaps.push({ id: asked.value.request.id, who: given.who });
  return acceptSwap({ requestId: asked.value.request.id, actorId: returned.who }, ports(stage));
};

const swapUndone: Act = async (stage, [a, b]) => {
  const known = pick(stage.swaps, a);
  if (known === undefined) return undefined;
  const actorId = b % 4 === 3 ? personId('ada') : known.who;
  return undoSwap({ requestId: swapRequestId(known.id), actorId }, ports(stage));
};

const cover: Act = async (stage, dice) => {
  const [a, b, c, d] = dice;
  const shift = shiftOf(stage, [a, b, c]);
  if (!shift) return undefined;
  const { id, who, stretch } = shift;
  const reason = pick(REASONS, b) ?? '';
  const asked = await askForCover(
    { rotationId: id, requesterId: who, window: stretch, reason, actorId: who },
    ports(stage),
  );
  if (!asked.ok) return asked;
  stage.covers.push({ id: asked.value.request.id, who });
  const other = shiftOf(stage, [a, d, c], who)?.who;
  const takerId = other ?? personId(pick(idsOf(stage.content, 'person'), d) ?? '');
  return takeCover({ requestId: asked.value.request.id, takerId, actorId: takerId }, ports(stage));
};

const coverUndone: Act = async (stage, [a]) => {
  const known = pick(stage.covers, a);
  if (known === undefined) return undefined;
  const { id, who } = known;
  return undoCover({ requestId: coverRequestId(id), personId: who, actorId: who }, ports(stage));
};

const takeOver: Act = async (stage, [a, b, c, d]) => {
  const who = personId(pick(idsOf(stage.content, 'person'), b) ?? '');
  const id = rotationId(pick(idsOf(stage.content, 'rotation'), a) ?? '');
  const reason = pick(REASONS, d) ?? '';
  return takeOverShift(
    { rotationId: id, personId: who, minutes: 1 + (c % 3_000), reason, actorId: who },
    ports(stage),
  );
};

const override: Act = async (stage, [a, b, c, d]) => {
  const id = pick(idsOf(stage.content, 'rotation'), a) ?? '';
  const who = d % 5 === 4 ? null : personId(pick(idsOf(stage.content, 'person'), b) ?? '');
  const start = stage.world.ports.clock.now().add({ minutes: (c % 5_000) - 100 });
  const interval = { start, end: start.add({ minutes: d * 7 }) };
  const actorId = personId(actorFor('edit', 'rotation', id, stage, c));
  const reason = pick(REASONS, b) ?? '';
  return putIn({ rotationId: rotationId(id), personId: who, interval, reason, actorId }, ports(stage));
};

const overrideTakenBack: Act = async (stage, [a, b, c]) => {
  const id = pick(idsOf(stage.content, 'rotation'), a) ?? '';
  const made = stage.content.rotations.get(rotationId(id))?.overrides ?? [];
  const ref = pick(made, b)?.made?.ref;
  const actorId = personId(actorFor('edit', 'rotation', id, stage, c));
  return ref === undefined
    ? undefined
    : takeBackOverride({ rotationId: rotationId(id), ref, actorId }, ports(stage));
};

const next: Act = async (stage, [a, b, c]) => {
  const id = pick(idsOf(stage.content, 'rotation'), a) ?? '';
  const actorId = personId(actorFor('edit', 'rotation', id, stage, b));
  return handOverNow({ rotationId: rotationId(id), reason: pick(REASONS, c) ?? '', actorId }, ports(stage));
};

const away: Act = async (stage, [a, b, c]) => {
  const who = personId(pick(idsOf(stage.content, 'person'), a) ?? '');
  const from = `2026-01-${10 + (b % 15)}${pick(['', 'T09:00', 'T09:00Z'], c) ?? ''}`;
  const until = `2026-01-${12 + (c % 17)}`;
  const reason = pick(REASONS, c) ?? '';
  return addTimeOff({ personId: who, from, until, reason, actorId: who }, ports(stage));
};

const back: Act = async (stage, [a, b]) => {
  const who = personId(pick(idsOf(stage.content, 'person'), a) ?? '');
  const time = pick(stage.content.directory.people.get(who)?.timeOff ?? [], b);
  return (
    time && removeTimeOff({ personId: who, from: time.from, until: time.until, actorId: who }, ports(stage))
  );
};

const alias: Act = async (stage, dice) => {
  const [a, b, , d] = dice;
  const id = pick(idsOf(stage.content, 'topic'), b) ?? '';
  const actorId = personId(actorFor('edit', 'topic', id, stage, a));
  const name = pick(['wages', 'Pay', 'two\nlines', '\u202ereversed'], d) ?? '';
  return stage.world.database.unitOfWork.run(({ topics }) =>
    addAlias({ actorId, topicId: topicId(id), name }, { topics, clock: stage.world.ports.clock }),
  );
};

/** Every verb by which people change the directory. */
export const ACTS: Readonly<Record<string, Act>> = {
  edit,
  add,
  remove,
  undo,
  amend,
  swap,
  'swap undone': swapUndone,
  cover,
  'cover undone': coverUndone,
  'take over': takeOver,
  override,
  'override taken back': overrideTakenBack,
  next,
  away,
  back,
  alias,
};

import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/database.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import type { EditPorts } from '../../src/edits/ports.ts';
import {
  amendThing,
  historyOf,
  removeThing,
  type Saved,
  type SaveRefusal,
  type SaveWanted,
  saveThing,
  undoEdit,
} from '../../src/edits/save.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import type { Noun, Things } from '../../src/exchange/things.ts';
import { deliveryId, personId } from '../../src/kernel/ids.ts';
import type { Result } from '../../src/kernel/result.ts';

/** A stored directory that people edit, with a clock that is moved by hand. */
export interface EditWorld {
  readonly ports: EditPorts;
  readonly database: Database;
  content(): Promise<DirectoryContent>;
  revision(): Promise<number>;
  /** Lays these fields over the thing, as of `base` (absent: as it is now). */
  edit<N extends Noun>(
    actor: string,
    noun: N,
    id: string,
    fields: Partial<Things[N]>,
    base?: number,
  ): Promise<Result<Saved<N>, SaveRefusal<N>>>;
  /** A new thing of these fields. */
  add<N extends Noun>(
    actor: string,
    noun: N,
    thing: (id: string) => Things[N],
    more?: Pick<SaveWanted<N>, 'topicId'>,
  ): Promise<Result<Saved<N>, SaveRefusal<N>>>;
  remove(actor: string, noun: Noun, id: string): ReturnType<typeof removeThing>;
  undo(actor: string, noun: Noun, id: string, revision?: number): ReturnType<typeof undoEdit>;
  amend<N extends Noun>(
    noun: N,
    id: string,
    change: (thing: Things[N]) => Things[N] | undefined,
  ): Promise<Things[N] | undefined>;
  history(noun: Noun, id: string): ReturnType<typeof historyOf>;
  /** What is on its way to people. */
  deliveries(): Promise<readonly Delivery[]>;
  /** Sets the clock, in Berlin. */
  at(moment: string): void;
}

/** The company in the database, at noon of Monday 2026-01-05 in Berlin. */
export async function createEditWorld(database: Database, company: DirectoryContent): Promise<EditWorld> {
  let now = instantIn('2026-01-05T12:00');
  let ids = 0;
  const made: string[] = [];
  const ports: EditPorts = {
    work: database.unitOfWork,
    snapshots: database.snapshots,
    clock: { now: () => now },
    newId: () => {
      ids += 1;
      made.push(`edit-id-${ids}`);
      return `edit-id-${ids}`;
    },
  };
  await database.unitOfWork.run(async ({ directory }) => {
    const changes = planChanges(await directory.lock(), company);
    await directory.write(changes, { now }, { way: 'program' });
  });
  const content = () => database.unitOfWork.run(({ directory }) => directory.lock());
  const revision = async () => (await database.snapshots.current()).revision;
  return {
    ports,
    database,
    content,
    revision,
    edit: async (actor, noun, id, fields, base) =>
      saveThing(
        {
          actorId: personId(actor),
          noun,
          id,
          base: base ?? (await revision()),
          make: (thing) => laid(thing, fields),
        },
        ports,
      ),
    add: async (actor, noun, thing, more) =>
      saveThing(
        { actorId: personId(actor), noun, base: await revision(), make: (_, id) => thing(id), ...more },
        ports,
      ),
    remove: (actor, noun, id) => removeThing({ actorId: personId(actor), noun, id }, ports),
    undo: async (actor, noun, id, revision) => {
      const [last] = await historyOf({ noun, id, most: 1 }, ports);
      return undoEdit(
        { actorId: personId(actor), noun, id, revision: revision ?? last?.revision ?? 0 },
        ports,
      );
    },
    amend: (noun, id, change) => amendThing({ author: { way: 'program' }, noun, id, change }, ports),
    history: (noun, id) => historyOf({ noun, id, most: 100 }, ports),
    deliveries: () =>
      database.unitOfWork.run(async ({ deliveries }) => {
        const all = await Promise.all(made.map((id) => deliveries.byId(deliveryId(id))));
        return all.flatMap((one) => one ?? []);
      }),
    at: (moment) => {
      now = instantIn(moment);
    },
  };
}

/** With these fields; those that are undefined are taken away. */
function laid<Thing extends object>(thing: Thing | undefined, fields: Partial<Thing>): Thing {
  if (thing === undefined) throw new Error('There was no such thing then');
  const all = { ...thing, ...fields };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Thing;
}

function instantIn(moment: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime('Europe/Berlin').toInstant();
}

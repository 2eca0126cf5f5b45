import { expect, it } from 'vitest';
import { saidIn } from '../support/talk.ts';
import { channel, openWorld, written } from './inquiry-world.ts';

const FLOOR = { kind: 'channel', id: 'CFLOOR' } as const;

/** Erin asks in a direct message, and the shop floor is told in its channel; the directory names nobody of it. */
async function askedOfTheFloor() {
  const world = openWorld();
  await world.erin.write('floor: is the press running again?', 'direct', { id: 'm1' });
  await world.deliver('CFLOOR', { place: channel('CFLOOR'), messageId: 'ping' });
  const [inquiry] = await world.inquiries();
  if (inquiry === undefined) throw new Error('Nothing was asked');
  return { world, id: inquiry.id, dana: world.person('UDANA', { conversation: FLOOR }) };
}

it('whoever is in the channel of a department that names nobody can answer there', async () => {
  const { world, id, dana } = await askedOfTheFloor();
  expect(await dana.write('Since ten', 'thread', { id: 'd1', thread: 'ping' })).toEqual([]);
  expect(written(await world.events(id))).toEqual(['contact: Since ten']);
  expect(await world.inquiries()).toMatchObject([{ acknowledged: { by: { personId: 'dana' } } }]);
  const ivy = world.person('UIVY', { conversation: FLOOR });
  expect(saidIn(await ivy.press({ type: 'inquiry-acknowledge', inquiryId: id }))).toContain(
    'Dana Popescu has it already',
  );
  expect(saidIn(await ivy.press({ type: 'inquiry', inquiryId: id }))).toContain('is the press running');
});

it('who reads along where it was asked is none of them, though it is the same channel', async () => {
  const world = openWorld();
  const erin = world.person('UERIN', { conversation: FLOOR });
  await erin.write('floor: is the press running again?', 'mention', { id: 'm1' });
  await world.deliver('CFLOOR', { place: channel('CFLOOR'), messageId: 'ping' });
  const ivy = world.person('UIVY', { conversation: FLOOR });
  expect(await ivy.write('I wonder, too', 'thread', { id: 'i1', thread: 'm1' })).toEqual([]);
  expect(await world.inquiries()).toMatchObject([{ state: 'open' }]);
  await ivy.write('It is', 'thread', { id: 'i2', thread: 'ping' });
  expect(await world.inquiries()).toMatchObject([{ acknowledged: { by: { personId: 'ivy' } } }]);
});

it('nobody can elsewhere', async () => {
  const { world, id } = await askedOfTheFloor();
  for (const conversation of [
    { kind: 'channel', id: 'C1' },
    { kind: 'direct', id: 'DIVY' },
  ] as const) {
    const ivy = world.person('UIVY', { conversation });
    for (const type of ['inquiry-acknowledge', 'inquiry'] as const) {
      expect(saidIn(await ivy.press({ type, inquiryId: id }))).toMatch(/^Sorry, this question is not yours/);
    }
  }
  expect(await world.inquiries()).toMatchObject([{ state: 'open' }]);
});

it('eyes there take it, and a check ends it', async () => {
  const { world, dana } = await askedOfTheFloor();
  expect(saidIn(await dana.react('eyes', 'ping'))).toMatch(/^You have it/);
  expect(saidIn(await dana.react('check', 'ping'))).toMatch(/^Resolved/);
  expect(await world.inquiries()).toEqual([]);
});

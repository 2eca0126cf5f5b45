import { Temporal } from 'temporal-polyfill';
import type { FormValues } from '../../chat/form.ts';
import { TEXT_LIMITS } from '../../directory/limits.ts';
import { readHolidayRule, readSlackGroup } from '../../exchange/text-forms.ts';
import { type PersonId, rotationId } from '../../kernel/ids.ts';
import { instantOfMoment, parseLocalMoment } from '../../kernel/local-moment.ts';
import { ok, refused } from '../../kernel/result.ts';
import { isTimeZone, nearestTimeZone } from '../../kernel/zone-names.ts';
import { MOST_ON_DUTY } from '../../rotations/faults.ts';
import type { HolidayRules, LayeredRotation, TurnRotation } from '../../rotations/model.ts';
import { peopleWay, searchManyWay, selectWay, valuesOf, yesWay, zoneWay } from './choice-ways.ts';
import { headOf, type Input, input, tidy, type View, type Way, withField } from './inputs.ts';
import { optionOf } from './options.ts';
import { backupInput, cadenceInput } from './rotation-choices.ts';
import { participantExample, participantLine, readParticipant } from './rotation-people.ts';
import { blockWay, drawTyped, hoursWay, lineWay, nameWay } from './text-ways.ts';

/** The same, answered at once where something is chosen. */
function live<Value>(way: Way<Value>): Way<Value> {
  return { ...way, draw: (field, text, view) => ({ ...way.draw(field, text, view), isLive: true }) };
}

/** What stands there if nothing is filled in: the organisation's. */
const neededZoneWay: Way<string | undefined> = {
  ...zoneWay,
  read: (text, view) =>
    text === '' ? ok(view.snapshot.directory.organization.timeZone) : zoneWay.read(text, view),
};

/** Between these a moment is one of a rotation's. */
const EARLIEST = Temporal.Instant.from('1970-01-01T00:00Z');
const LATEST = Temporal.Instant.from('2200-01-01T00:00Z');
const MINUTE = 60_000;

/** The first handoff, in the reader's own zone; stored in that of the rotation. */
const startInput: Input<TurnRotation> = {
  names: ['startsOn'],
  of: 'startsOn',
  values: ({ startsOn, timeZone }) => {
    // Platforms ask for minutes.
    const minute = Math.floor(instantOfMoment(startsOn, timeZone) / MINUTE) * MINUTE;
    return { startsOn: Temporal.Instant.fromEpochMilliseconds(minute).toString() };
  },
  draw: (values, view) => {
    const initial = instantIn(values['startsOn']);
    return [
      { type: 'date-time', ...headOf('startsOn', view, 'hint.rotation-starts'), ...(initial && { initial }) },
    ];
  },
  read: (values, view) => {
    const at = instantIn(values['startsOn']);
    const fault = (key: 'form.no-moment' | 'form.far-moment') =>
      refused([{ field: 'startsOn', text: view.words.text(key) }]);
    if (at === undefined) return fault('form.no-moment');
    if (Temporal.Instant.compare(at, EARLIEST) < 0 || Temporal.Instant.compare(LATEST, at) < 0)
      return fault('form.far-moment');
    const startsOn = localMoment(at, zoneIn(values, view));
    return ok((rotation) => withField(rotation, 'startsOn', startsOn));
  },
};

function instantIn(text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    return Temporal.Instant.from(text);
  } catch {
    // Temporal has no question to ask whether a text is an instant: its RangeError is the answer.
    return undefined;
  }
}

/** The zone that is filled in beside it. */
function zoneIn(values: FormValues, view: View): string {
  const typed = tidy(values['timeZone']);
  const zone = isTimeZone(typed) ? typed : nearestTimeZone(typed);
  return zone ?? view.snapshot.directory.organization.timeZone;
}

/** The instant as a local moment, or with its offset where the clock shows that time twice and it is the second. */
function localMoment(at: Temporal.Instant, timeZone: string): string {
  const local = at.toZonedDateTimeISO(timeZone);
  const text = local.toPlainDateTime().toString({ smallestUnit: 'minute' });
  const read = parseLocalMoment(text, timeZone);
  return read.ok && read.value.equals(at) ? text : `${text}${local.offset}`;
}

/** Who takes turns, a line each; where nobody does yet, people are added without typing. */
const participantsInput: Input<TurnRotation> = {
  names: ['participants'],
  of: 'participants',
  values: ({ participants }, view) => ({
    participants: participants.map((each) => participantLine(each, view)).join('\n'),
  }),
  draw: (values, view) => {
    const text = values['participants'] ?? '';
    if (text === '') return [];
    const hint = view.words.text('hint.rotation-people', { example: participantExample(view) });
    return [drawTyped({ ...headOf('participants', view), hint }, text, { optional: true, multiline: true })];
  },
  read: (values, view) => {
    // Somebody may well stand there twice: that is two turns in each round.
    const lines = tidy(values['participants'])
      .split('\n')
      .filter((line) => line.trim() !== '');
    const read = lines.map((line) => readParticipant(line, view));
    const faults = read.flatMap((each) => (each.ok ? [] : [each.refusal]));
    if (lines.length === 0 && peopleIn(values, view).length === 0)
      return refused([{ field: ADD, text: view.words.text('fault.rotation-no-people') }]);
    if (lines.length > MOST_PEOPLE) faults.push(view.words.text('fault.too-many', { most: MOST_PEOPLE }));
    if (faults.length > 0) return refused([{ field: 'participants', text: [...new Set(faults)].join(' ') }]);
    const participants = read.flatMap((each) => (each.ok ? [each.value] : []));
    return ok((rotation) => withAdded({ ...rotation, participants }, values, view));
  },
};

const ADD = 'add';
const MOST_PEOPLE = 500;

/** People who come in at the end of the list, so that nobody has to type names on a phone. */
const addInput: Input<TurnRotation> = {
  names: [ADD],
  of: 'participants',
  values: () => ({ [ADD]: '' }),
  draw: (values, view) => [
    {
      type: 'search',
      name: ADD,
      label: view.words.text('rotation-form.add'),
      source: 'people',
      many: true,
      initial: valuesOf(values[ADD] ?? '').map((id) => optionOf('people', id, view)),
      optional: true,
      isLive: true,
    },
  ],
  read: (values, view) => ok((rotation) => withAdded(rotation, values, view)),
};

/** Whoever was added and is not there yet comes last; however often that is done. */
function withAdded(rotation: TurnRotation, values: FormValues, view: View): TurnRotation {
  const there = new Set(rotation.participants.map((each) => each.personId));
  const added = peopleIn(values, view).filter((id) => !there.has(id));
  return {
    ...rotation,
    participants: [...rotation.participants, ...added.map((id) => ({ personId: id }))],
  };
}

function peopleIn(values: FormValues, view: View): readonly PersonId[] {
  const read = peopleWay.read(tidy(values[ADD]), view);
  return read.ok ? (read.value ?? []) : [];
}

const turnsWay = live(
  selectWay<TurnRotation['turns']>(
    ['calendar', 'working'],
    (turns, { words }) => words.text(`value.${turns}`),
    false,
  ),
);

const COUNTS = Array.from({ length: MOST_ON_DUTY }, (_, index) => String(index + 1));
const countWay = selectWay(COUNTS, (count) => count, false);

/** How many are on duty at once; one is what there is where nothing is said. */
const onDutyWay: Way<number | undefined> = live({
  write: (count = 1) => String(count),
  draw: countWay.draw,
  read: (text, view) => {
    const read = countWay.read(text, view);
    return read.ok ? ok(read.value === '1' ? undefined : Number(read.value)) : read;
  },
});

const holidaysWay: Way<HolidayRules | undefined> = {
  write: (rules = []) => rules.join(', '),
  draw: (field, text) => drawTyped(field, text, { optional: true, placeholder: 'DE', maxLength: 1_000 }),
  read: (text, view) => {
    const rules = text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((rule) => rule !== '');
    if (rules.some((rule) => !readHolidayRule(rule).ok))
      return refused(view.words.text('fault.bad-holidays'));
    return ok(rules.length === 0 ? undefined : [...new Set(rules)]);
  },
};

const balanceWay: Way<true | undefined> = {
  ...live(yesWay),
  read: (text) => ok(text === 'true' ? true : undefined),
};

const slackGroupWay: Way<string | undefined> = {
  ...lineWay(TEXT_LIMITS.account),
  read: (text, view) => {
    if (text === '') return ok(undefined);
    const read = readSlackGroup(text);
    return read.ok ? read : refused(view.words.text('fault.rotation-slack-group'));
  },
};

/** What everybody looks for first about people who take turns. */
export const TURN_INPUTS: readonly Input<TurnRotation>[] = [
  input<TurnRotation, 'name'>('name', nameWay()),
  cadenceInput,
  addInput,
  participantsInput,
  startInput,
  input<TurnRotation, 'timeZone'>('timeZone', live(neededZoneWay), 'hint.rotation-zone'),
  input<TurnRotation, 'hours'>('hours', hoursWay, 'hint.rotation-hours'),
];

/** The rest. */
export const TURN_MORE_INPUTS: readonly Input<TurnRotation>[] = [
  input<TurnRotation, 'turns'>('turns', turnsWay, 'hint.rotation-turns'),
  input<TurnRotation, 'onDuty'>('onDuty', onDutyWay),
  backupInput<TurnRotation>(),
  input<TurnRotation, 'holidays'>('holidays', holidaysWay, 'hint.rotation-holidays'),
  input<TurnRotation, 'balance'>('balance', balanceWay, 'hint.rotation-balance'),
  input<TurnRotation, 'ownerIds'>('ownerIds', peopleWay, 'hint.owners'),
  input<TurnRotation, 'description'>('description', blockWay(TEXT_LIMITS.description)),
  input<TurnRotation, 'slackGroup'>('slackGroup', slackGroupWay, 'hint.rotation-slack-group'),
];

const layerIdsWay = searchManyWay('rotations', rotationId);

const layersWay: Way<LayeredRotation['layers'] | undefined> = live({
  write: (layers, view) =>
    layerIdsWay.write(
      layers?.map((layer) => layer.rotationId),
      view,
    ),
  draw: layerIdsWay.draw,
  read: (text, view) => {
    const read = layerIdsWay.read(text, view);
    if (!read.ok) return read;
    const layers = read.value?.map((id) => ({ rotationId: id })) ?? [];
    return layers.length > 0 ? ok(layers) : refused(view.words.text('fault.rotation-no-layers'));
  },
});

const combinedWay = selectWay(['first', 'union'], (how, { words }) => words.text(`combine.${how}`), false);

const combineWay: Way<'union' | undefined> = live({
  write: (combine, view) => combinedWay.write(combine ?? 'first', view),
  draw: combinedWay.draw,
  read: (text, view) => {
    const read = combinedWay.read(text, view);
    return read.ok ? ok(read.value === 'union' ? 'union' : undefined) : read;
  },
});

/** What everybody looks for first about rotations in layers. */
export const LAYER_INPUTS: readonly Input<LayeredRotation>[] = [
  input<LayeredRotation, 'name'>('name', nameWay()),
  input<LayeredRotation, 'layers'>('layers', layersWay, 'hint.rotation-layers'),
  input<LayeredRotation, 'combine'>('combine', combineWay),
];

/** The rest. */
export const LAYER_MORE_INPUTS: readonly Input<LayeredRotation>[] = [
  backupInput<LayeredRotation>(),
  input<LayeredRotation, 'timeZone'>('timeZone', zoneWay),
  input<LayeredRotation, 'ownerIds'>('ownerIds', peopleWay, 'hint.owners'),
  input<LayeredRotation, 'description'>('description', blockWay(TEXT_LIMITS.description)),
  input<LayeredRotation, 'slackGroup'>('slackGroup', slackGroupWay, 'hint.rotation-slack-group'),
];

import type { Field, FieldError, FormValues } from '../../chat/form.ts';
import type { Language } from '../../chat/languages/language.ts';
import { TEXT_LIMITS } from '../../directory/limits.ts';
import {
  ESCALATION_TARGETS,
  type EscalationStep,
  type EscalationTarget,
  type Topic,
  type Translation,
} from '../../directory/model.ts';
import { present } from '../../exchange/present.ts';
import { topicId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { contactWay, fallbackWay, peopleWay, searchWay, selectWay, yesWay, zoneWay } from './choice-ways.ts';
import { headOf, type Input, input, tidy, type View, type Way } from './inputs.ts';
import { blockWay, daysWay, hoursWay, linksWay, minutesWay, namesWay, nameWay } from './text-ways.ts';

/** A topic that says nothing yet. */
export function newTopic(id: string): Topic {
  return {
    id: topicId(id),
    name: '',
    aliases: [],
    translations: {},
    fallback: [],
    ownerIds: [],
    links: [],
    escalation: [],
  };
}

/** What everybody looks for first. */
export const TOPIC_INPUTS: readonly Input<Topic>[] = [
  input<Topic, 'name'>('name', nameWay()),
  input<Topic, 'contact'>('contact', contactWay, 'hint.contact'),
  input<Topic, 'description'>('description', blockWay(TEXT_LIMITS.description)),
  input<Topic, 'aliases'>('aliases', namesWay, 'hint.aliases'),
  input<Topic, 'answer'>('answer', blockWay(TEXT_LIMITS.answer), 'hint.answer'),
  input<Topic, 'parentId'>('parentId', searchWay('topics', topicId)),
  input<Topic, 'respondWithinMinutes'>('respondWithinMinutes', minutesWay, 'hint.duration'),
];

/** All else but the escalation and other languages. */
export const TOPIC_MORE_INPUTS: readonly Input<Topic>[] = [
  input<Topic, 'ownerIds'>('ownerIds', peopleWay, 'hint.owners'),
  input<Topic, 'fallback'>('fallback', fallbackWay, 'hint.fallback'),
  input<Topic, 'hours'>('hours', hoursWay, 'hint.hours'),
  input<Topic, 'timeZone'>('timeZone', zoneWay),
  input<Topic, 'links'>('links', linksWay, 'hint.links'),
  input<Topic, 'verifyEveryDays'>('verifyEveryDays', daysWay, 'hint.verify'),
  input<Topic, 'urgent'>('urgent', yesWay, 'hint.urgent'),
];

/** What the topic is called, and says, in another language. */
export function translationInputs(language: Language): readonly Input<Topic>[] {
  return [
    translated(language, 'name', nameOrNone),
    translated(language, 'aliases', namesWay, 'hint.aliases'),
    translated(language, 'description', blockWay(TEXT_LIMITS.description)),
    translated(language, 'answer', blockWay(TEXT_LIMITS.answer)),
  ];
}

const nameOrNone: Way<string | undefined> = {
  ...nameWay(),
  draw: (field, text, view) => ({ ...nameWay().draw(field, text, view), optional: true }) as Field,
  read: (text, view) => (text === '' ? ok(undefined) : nameWay().read(text, view)),
};

function translated<Key extends keyof Translation>(
  language: Language,
  key: Key,
  way: Way<Translation[Key] | undefined>,
  hint?: 'hint.aliases',
): Input<Topic> {
  return {
    names: [key],
    of: 'translations',
    values: ({ translations }, view) => ({ [key]: way.write(translations[language]?.[key], view) }),
    draw: (values, view) => [way.draw(headOf(key, view, hint), values[key] ?? '', view)],
    read: (values, view) => {
      const read = way.read(tidy(values[key]), view);
      if (!read.ok) return refused([{ field: key, text: read.refusal }]);
      return ok((topic) => withTranslation(topic, language, { [key]: read.value }));
    },
  };
}

/** A translation that says nothing is none. */
function withTranslation(
  topic: Topic,
  language: Language,
  edit: { readonly [Key in keyof Translation]?: Translation[Key] | undefined },
): Topic {
  const { [language]: before, ...others } = topic.translations;
  const translation: Translation = { aliases: [], ...present({ ...before, ...edit }) };
  const isEmpty = translation.aliases.length === 0 && Object.keys(translation).length === 1;
  return { ...topic, translations: isEmpty ? others : { ...others, [language]: translation } };
}

/** More steps than a form has room for stand in the directory file. */
const MOST_STEPS = 5;

/** Who is told next when nobody acknowledges: a length of time and whom, step by step. */
export const ESCALATION_INPUTS: readonly Input<Topic>[] = [
  {
    names: stepNumbers().flatMap((step) => [`after${step}`, `to${step}`]),
    of: 'escalation',
    values: ({ escalation }, view) =>
      Object.fromEntries(
        escalation.flatMap(({ afterMinutes, to }, index) => [
          [`after${index + 1}`, minutesWay.write(afterMinutes, view)],
          [`to${index + 1}`, to],
        ]),
      ),
    draw: (values, view) => stepNumbers(values).flatMap((step) => drawStep(values, step, view)),
    read: (values, view) => readSteps(values, view),
  },
];

/** As many as a form has room for, or as a topic has already. */
function stepNumbers(values: FormValues = {}): readonly number[] {
  const there = Object.keys(values).flatMap((name) => Number(/^after(\d+)$/.exec(name)?.[1] ?? 0));
  return Array.from({ length: Math.max(MOST_STEPS, ...there) }, (_, index) => index + 1);
}

const targetWay = selectWay<EscalationTarget>(ESCALATION_TARGETS, (target, { words }) =>
  words.text(`step.${target}`),
);

function drawStep(values: FormValues, step: number, view: View): readonly Field[] {
  const { words } = view;
  const after = { name: `after${step}`, label: words.text('step.after', { step }) };
  const to = { name: `to${step}`, label: words.text('step.to', { step }) };
  const hint = step === 1 ? { hint: words.text('hint.duration') } : {};
  return [
    minutesWay.draw({ ...after, ...hint }, values[after.name] ?? '', view),
    targetWay.draw(to, values[to.name] ?? '', view),
  ];
}

function readSteps(values: FormValues, view: View): Result<(topic: Topic) => Topic, readonly FieldError[]> {
  const faults: FieldError[] = [];
  const steps: EscalationStep[] = [];
  for (const step of stepNumbers(values)) {
    const [afterName, toName] = [`after${step}`, `to${step}`];
    const after = minutesWay.read(tidy(values[afterName]), view);
    const to = targetWay.read(tidy(values[toName]), view);
    if (!after.ok) faults.push({ field: afterName, text: after.refusal });
    if (!after.ok || !to.ok) continue;
    if (after.value !== undefined && to.value !== undefined) {
      steps.push({ afterMinutes: after.value, to: to.value });
    } else if (after.value !== undefined) {
      faults.push({ field: toName, text: view.words.text('fault.missing-choice') });
    } else if (to.value !== undefined) {
      faults.push({ field: afterName, text: view.words.text('fault.bad-duration') });
    }
  }
  return faults.length > 0 ? refused(faults) : ok((topic) => ({ ...topic, escalation: steps }));
}

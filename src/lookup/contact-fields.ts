import type { LabelledValue } from '../chat/message.ts';
import { plain } from '../chat/message.ts';
import type { Person } from '../directory/model.ts';
import type { PointOfContact } from './reach.ts';
import { channelSpans, emailSpans, phoneSpans, type Reader, wordsFor } from './reader.ts';

/** How to reach whoever answers: address, number, channel. Of several people each has a line of their own. */
export function contactFields(reader: Reader, who: PointOfContact): readonly LabelledValue[] {
  const words = wordsFor(reader);
  if (who.type === 'people') return personFields(who.people);
  const { email, phone } = who.type === 'person' ? who.person : who.department;
  const channels = who.type === 'department' ? channelSpans(reader, who.department) : [];
  return [
    ...(email === undefined ? [] : [{ label: words.text('label.email'), value: emailSpans(email) }]),
    ...(phone === undefined ? [] : [{ label: words.text('label.phone'), value: phoneSpans(phone) }]),
    ...(channels.length === 0 ? [] : [{ label: words.text('label.channel'), value: channels }]),
  ];
}

/** One line for each of the people who can be written to or called. */
export function personFields(people: readonly Person[]): readonly LabelledValue[] {
  return people
    .map((person) => ({
      label: person.name,
      value: [
        ...(person.email === undefined ? [] : emailSpans(person.email)),
        ...(person.email === undefined || person.phone === undefined ? [] : [plain(' · ')]),
        ...(person.phone === undefined ? [] : phoneSpans(person.phone)),
      ],
    }))
    .filter((field) => field.value.length > 0);
}

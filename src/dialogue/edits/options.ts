import type { Option, SearchSource } from '../../chat/form.ts';
import type { Channel, Contact } from '../../directory/model.ts';
import { writeChannel } from '../../exchange/forms.ts';
import { departmentId, personId, rotationId, topicId } from '../../kernel/ids.ts';
import { nameIn } from '../../lookup/names.ts';
import type { View } from './inputs.ts';

/** The entry of a search field that stands for this value; what is gone is called by its id. */
export function optionOf(source: SearchSource, value: string, view: View): Option {
  return { label: labelOf(source, value, view) ?? value, value };
}

function labelOf(source: SearchSource, value: string, view: View): string | undefined {
  const { directory, rotations } = view.snapshot;
  const { language } = view.reader;
  switch (source) {
    case 'people':
      return directory.people.get(personId(value))?.name;
    case 'departments': {
      const department = directory.departments.get(departmentId(value));
      return department && nameIn(department, language);
    }
    case 'topics': {
      const topic = directory.topics.get(topicId(value));
      return topic && nameIn(topic, language);
    }
    case 'rotations':
      return rotations.get(rotationId(value))?.name;
    case 'contacts':
      return contactOf(value) && contactLabel(value, view);
    case 'channels':
    case 'time-zones':
      return value;
    default:
      return source satisfies never;
  }
}

function contactLabel(value: string, view: View): string | undefined {
  const [kind = '', rest = ''] = split(value);
  if (kind === 'people')
    return rest
      .split('+')
      .map((id) => labelOf('people', id, view) ?? id)
      .join(', ');
  if (kind === 'department') return labelOf('departments', rest, view);
  if (kind === 'person') return labelOf('people', rest, view);
  const rotation = labelOf('rotations', rest, view);
  return rotation && view.words.text('contact.rotation', { rotation });
}

/** The contact that a value of a search for contacts stands for: `person:alice`, `people:alice+bob`, `rotation:…`, `department:…`. */
export function contactOf(value: string): Contact | undefined {
  const [kind, rest = ''] = split(value);
  if (rest === '') return undefined;
  switch (kind) {
    case 'person':
      return { type: 'person', personId: personId(rest) };
    case 'people':
      return { type: 'people', personIds: rest.split('+').map(personId) };
    case 'rotation':
      return { type: 'rotation', rotationId: rotationId(rest) };
    case 'department':
      return { type: 'department', departmentId: departmentId(rest) };
    default:
      return undefined;
  }
}

/** The value of a search for contacts that stands for it. */
export function contactValue(contact: Contact): string {
  switch (contact.type) {
    case 'person':
      return `person:${contact.personId}`;
    case 'people':
      return `people:${contact.personIds.join('+')}`;
    case 'rotation':
      return `rotation:${contact.rotationId}`;
    case 'department':
      return `department:${contact.departmentId}`;
    default:
      return contact satisfies never;
  }
}

/** The channel that a value of a search for channels stands for. */
export function channelOf(value: string): Channel | undefined {
  const [platform, id = ''] = split(value);
  if (id === '') return undefined;
  return platform === 'slack' || platform === 'teams' ? { platform, id } : undefined;
}

/** The channel as the value of a search for channels. */
export const channelValue = writeChannel;

function split(value: string): readonly [string, string?] {
  const at = value.indexOf(':');
  return at < 0 ? [value] : [value.slice(0, at), value.slice(at + 1)];
}

import type { Contact, Directory, Topic } from '../directory/model.ts';

/** How a contact comes to answer for a topic. */
export type Route =
  | { readonly type: 'contact' }
  | { readonly type: 'fallback' }
  /** The contact or fallback of a topic that this one belongs to. */
  | { readonly type: 'parent'; readonly topic: Topic }
  | { readonly type: 'help-desk' };

export interface ChainLink {
  readonly contact: Contact;
  readonly route: Route;
}

/**
 * Who is asked for a topic, in order, each contact once: its contact (its nearest ancestor's where it has none), its fallback, then
 * the same of its parent and so on upwards, then the help desk.
 */
export function* contactChain(directory: Directory, topic: Topic): Generator<ChainLink> {
  const asked: Contact[] = [];
  for (const link of links(directory, topic)) {
    if (asked.some((contact) => isSame(contact, link.contact))) continue;
    asked.push(link.contact);
    yield link;
  }
}

function isSame(one: Contact, other: Contact): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function* links(directory: Directory, topic: Topic): Generator<ChainLink> {
  const ancestors = ancestorsOf(directory, topic);
  if (topic.contact !== undefined) {
    yield { contact: topic.contact, route: { type: 'contact' } };
  } else {
    const heir = ancestors.find((ancestor) => ancestor.contact !== undefined);
    if (heir?.contact !== undefined) yield { contact: heir.contact, route: { type: 'parent', topic: heir } };
  }
  for (const contact of topic.fallback) yield { contact, route: { type: 'fallback' } };
  for (const ancestor of ancestors) {
    const route: Route = { type: 'parent', topic: ancestor };
    if (ancestor.contact !== undefined) yield { contact: ancestor.contact, route };
    for (const contact of ancestor.fallback) yield { contact, route };
  }
  const { helpDesk } = directory.organization;
  if (helpDesk !== undefined) yield { contact: helpDesk, route: { type: 'help-desk' } };
}

/** The topics above, nearest first. Ends where the chain is broken or, against the rules, goes round. */
export function ancestorsOf(directory: Directory, topic: Topic): readonly Topic[] {
  const above: Topic[] = [];
  let current = topic;
  while (current.parentId !== undefined) {
    const parent = directory.topics.get(current.parentId);
    if (parent === undefined || parent === topic || above.includes(parent)) break;
    above.push(parent);
    current = parent;
  }
  return above;
}

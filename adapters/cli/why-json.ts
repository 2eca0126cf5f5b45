import type { PointOfContact } from '../../src/lookup/reach.ts';
import type { AskedContact, Why } from '../../src/lookup/why/why.ts';
import type { FoundWhy } from '../../src/lookup/why/why-find.ts';
import type { AwayStep, Explanation, OverrideStep, Step } from '../../src/rotations/why/explanation.ts';

/** What was found as programs read it: people, topics and rotations by id, instants in UTC, null for what there is not. */
export function whyJson(found: FoundWhy): object {
  switch (found.type) {
    case 'topic':
      return topicJson(found.why);
    case 'rotation':
      return explanationJson(found.explanation);
    case 'rotations':
      return { topic: null, rotations: found.rotations.map(({ id }) => id) };
    case 'choices':
      return { topic: null, choices: found.topics.map(({ id }) => id), nearest: [] };
    case 'nothing':
      return { topic: null, choices: [], nearest: found.nearest.map(({ id }) => id) };
    default:
      return found satisfies never;
  }
}

function topicJson({ answer, asked }: Why): object {
  const { contact } = answer;
  return {
    topic: answer.topic.id,
    at: answer.at.toString(),
    people: contact ? [...peopleOf(contact.who), ...(contact.alongside ?? []).map(({ id }) => id)] : [],
    department: contact?.who.type === 'department' ? contact.who.department.id : null,
    asked: asked.map(askedJson),
  };
}

function peopleOf(who: PointOfContact): readonly string[] {
  switch (who.type) {
    case 'person':
      return [who.person.id];
    case 'people':
      return who.people.map(({ id }) => id);
    case 'department':
      return [];
    default:
      return who satisfies never;
  }
}

function askedJson({ contact, route, outcome, away, rotation }: AskedContact): object {
  return {
    contact: contactJson(contact),
    route: route.type,
    parent: route.type === 'parent' ? route.topic.id : null,
    outcome,
    away: away.map(({ personId, until }) => ({ person: personId, until: until.toString() })),
    rotation: rotation ? explanationJson(rotation) : null,
  };
}

/** As the directory file writes it. */
function contactJson(contact: AskedContact['contact']): object {
  switch (contact.type) {
    case 'person':
      return { person: contact.personId };
    case 'people':
      return { people: contact.personIds };
    case 'department':
      return { department: contact.departmentId };
    case 'rotation':
      return { rotation: contact.rotationId };
    default:
      return contact satisfies never;
  }
}

function explanationJson({ rotationId, name, at, steps, onDuty }: Explanation): object {
  return {
    rotation: rotationId,
    name,
    at: at.toString(),
    onDuty: onDuty.map(({ personId, source }) => ({ person: personId, source })),
    steps: steps.map(stepJson),
  };
}

/** Instants are written in UTC by `JSON.stringify`. */
function stepJson(step: Step): object {
  switch (step.type) {
    case 'layers':
      return { ...step, layers: step.layers.map(explanationJson) };
    case 'passed-over': {
      const { personId, ...rest } = step;
      return { ...rest, person: personId };
    }
    case 'away':
      return awayJson(step);
    case 'override':
      return overrideJson(step);
    case 'not-there':
    case 'version':
    case 'before-start':
    case 'outside-hours':
    case 'holiday':
    case 'turn':
      return step;
    default:
      return step satisfies never;
  }
}

function awayJson({ type, personId, until, hasTurn, standIn }: AwayStep): object {
  if (!standIn) return { type, person: personId, until, hasTurn, standIn: null };
  const { personId: other, ...how } = standIn;
  const compared =
    how.by === 'least-loaded'
      ? { compared: how.compared.map((each) => ({ person: each.personId, hours: each.hours })) }
      : {};
  return { type, person: personId, until, hasTurn, standIn: { person: other, ...how, ...compared } };
}

function overrideJson({ personId, insteadOf, reason, made, ...rest }: OverrideStep): object {
  return {
    ...rest,
    person: personId,
    insteadOf: insteadOf ?? null,
    reason: reason ?? null,
    made: made ?? null,
  };
}

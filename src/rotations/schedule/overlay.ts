import type { PersonId } from '../../kernel/ids.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import { clipped, countUpTo, type Timeline } from '../../kernel/timeline.ts';
import type { OnDuty, Override, ShiftSource } from '../model.ts';

/** Who is on duty, and where they come from: what a shift says, without its bounds. */
export interface Serving {
  /** Who has the first place; null where nobody is on duty. */
  readonly personId: PersonId | null;
  readonly source: ShiftSource;
  /** All of them in order, the first one too. */
  readonly onDuty: readonly OnDuty[];
}

/** Nobody serves. */
export const NOBODY: Serving = { personId: null, source: 'none', onDuty: [] };

/** Nobody serves, because an override asks for that. */
const NOBODY_ON_PURPOSE: Serving = { personId: null, source: 'override', onDuty: [] };

/** They serve in that order; nobody, where there are none. */
export function servingOf(onDuty: readonly OnDuty[]): Serving {
  const [first] = onDuty;
  return first ? { personId: first.personId, source: first.source, onDuty } : NOBODY;
}

/** Whether two neighbouring stretches are one shift. */
export function isSameServing(one: Serving, other: Serving): boolean {
  if (one === other) return true;
  if (one.personId !== other.personId || one.source !== other.source) return false;
  return isSameDuty(one.onDuty, other.onDuty);
}

/** Whether the same people are on duty in the same order, and come from the same. */
export function isSameDuty(one: readonly OnDuty[], other: readonly OnDuty[]): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every(({ personId, source }, place) => {
      const beside = other[place];
      return beside?.personId === personId && beside.source === source;
    })
  );
}

/** What an override does, whenever it holds. */
type Laid = Pick<Override, 'personId' | 'insteadOf'>;

/**
 * Who is on duty once the override is laid over them: the same list where it has no effect. A person takes the first place, or that
 * of whom they serve instead of; where they had one of their own they keep one only. Nobody leaves the place empty, which then
 * closes up; without `insteadOf` that is all of them. An override instead of somebody who is not on duty has no effect.
 */
export function laidOver(onDuty: readonly OnDuty[], { personId, insteadOf }: Laid): readonly OnDuty[] {
  const laid: readonly OnDuty[] = personId === null ? [] : [{ personId, source: 'override' }];
  if (insteadOf === undefined) {
    if (personId === null) return laid;
    return [...laid, ...onDuty.slice(1).filter((each) => each.personId !== personId)];
  }
  const place = onDuty.findIndex((each) => each.personId === insteadOf);
  if (place < 0) return onDuty;
  const others = onDuty.toSpliced(place, 1);
  return others.some((each) => each.personId === personId) ? others : others.toSpliced(place, 0, ...laid);
}

/**
 * Those of the overrides that count where all of them hold: of several for the same place the last in the list, so that one that is
 * overruled leaves no trace. In the order of the list.
 */
export function thoseThatCount<Each extends Laid>(overrides: readonly Each[]): readonly Each[] {
  const last = new Map(overrides.map((each) => [each.insteadOf, each]));
  return overrides.filter((each) => last.get(each.insteadOf) === each);
}

/** What holds between two neighbouring edges of overrides. */
interface Segment {
  /** Who serves, whoever does below. */
  readonly fixed: Serving | undefined;
  /** What is laid over those who serve below, where nothing is fixed. */
  readonly laid: readonly Laid[];
}

const BARE: Segment = { fixed: undefined, laid: [] };

/**
 * Who serves once the overrides are laid over `below`: those that count, one after another in the order of the list. Each is half-open,
 * and one that ends at or before its start counts for nothing.
 *
 * `isSingle` says that there is never more than one person on duty below: then `below` need not be asked under most overrides.
 */
export function overlaid(
  below: Timeline<Serving>,
  overrides: readonly Override[],
  timeZone: string,
  isSingle: boolean,
): Timeline<Serving> {
  if (overrides.length === 0) return below;
  const { edges, segments } = segmentsOf(overrides, timeZone, isSingle);
  return (at) => {
    const passed = countUpTo(edges, at);
    const start = edges[passed - 1] ?? -Infinity;
    const end = edges[passed] ?? Infinity;
    const { fixed, laid } = segments[passed - 1] ?? BARE;
    if (fixed) return { start, end, value: fixed };
    const span = clipped(below(at), start, end);
    return laid.length === 0 ? span : { ...span, value: laid.reduce(layOver, span.value) };
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly laid: Laid;
}

/** The segment from each edge on, the edges ascending. */
function segmentsOf(
  overrides: readonly Override[],
  timeZone: string,
  isSingle: boolean,
): { readonly edges: readonly number[]; readonly segments: readonly Segment[] } {
  const stretches = overrides
    .map(
      (override): Stretch => ({
        start: instantOfMoment(override.from, timeZone),
        end: instantOfMoment(override.until, timeZone),
        laid: override,
      }),
    )
    .filter(({ start, end }) => start < end);
  const edges = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort(
    (one, other) => one - other,
  );
  return {
    edges,
    segments: holdingFrom(edges, stretches).map((laid) => segmentOf(thoseThatCount(laid), isSingle)),
  };
}

/** Which overrides hold from each edge on, in the order of the list. */
function holdingFrom(edges: readonly number[], stretches: readonly Stretch[]): readonly (readonly Laid[])[] {
  const opening = [...stretches.entries()].sort(([, one], [, other]) => one.start - other.start);
  const active = new Map<number, Stretch>();
  let opened = 0;
  return edges.map((edge) => {
    for (let next = opening[opened]; next && next[1].start <= edge; next = opening[opened]) {
      active.set(...next);
      opened += 1;
    }
    for (const [index, { end }] of active) if (end <= edge) active.delete(index);
    return [...active].sort(([one], [other]) => one - other).map(([, { laid }]) => laid);
  });
}

function segmentOf(laid: readonly Laid[], isSingle: boolean): Segment {
  if (laid.length === 0) return BARE;
  const base = laid.findLastIndex(
    ({ personId, insteadOf }) => insteadOf === undefined && (isSingle || personId === null),
  );
  return base < 0
    ? { fixed: undefined, laid }
    : { fixed: laid.slice(base).reduce(layOver, NOBODY), laid: [] };
}

/** Who serves once this one is laid over `below`, by the rules of `overlaid`. */
export function layOver(below: Serving, laid: Laid): Serving {
  const onDuty = laidOver(below.onDuty, laid);
  if (onDuty === below.onDuty) return below;
  return onDuty.length === 0 ? NOBODY_ON_PURPOSE : servingOf(onDuty);
}

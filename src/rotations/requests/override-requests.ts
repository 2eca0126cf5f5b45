import type { Result } from '../../kernel/result.ts';
import type { RotationPorts } from '../ports.ts';
import { type ChangedOverrides, changeOverrides } from './change-request.ts';
import {
  addOverrideTo,
  type OverrideNamed,
  type OverrideRefusal,
  type OverrideRemovalRefusal,
  type OverrideWanted,
  removeOverrideFrom,
  type TakeOver,
  type TakeOverRefusal,
  takeOverFromNow,
} from './take-over.ts';

type Changed<Refusal> = Promise<Result<ChangedOverrides, Refusal>>;

/** Somebody takes over now, by the rules of `takeOverFromNow`; the override's `ref` is a new id. */
export async function takeOver(taken: TakeOver, ports: RotationPorts): Changed<TakeOverRefusal> {
  const ref = ports.newId();
  return changeOverrides(taken, (situation) => takeOverFromNow(taken, ref, situation), ports);
}

/** A manager puts somebody in, or nobody, by the rules of `addOverrideTo`; the override's `ref` is a new id. */
export async function addOverride(wanted: OverrideWanted, ports: RotationPorts): Changed<OverrideRefusal> {
  const ref = ports.newId();
  return changeOverrides(wanted, (situation) => addOverrideTo(wanted, ref, situation), ports);
}

/** Takes back what has not passed of the overrides of that `ref`, by the rules of `removeOverrideFrom`. */
export async function removeOverride(
  named: OverrideNamed,
  ports: RotationPorts,
): Changed<OverrideRemovalRefusal> {
  return changeOverrides(named, (situation) => removeOverrideFrom(named, situation), ports);
}

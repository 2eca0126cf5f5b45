import { ok, type Result } from '../../kernel/result.ts';
import type { RotationPorts } from '../ports.ts';
import { type ChangedOverrides, changeOverrides } from './change-request.ts';
import type { Situation } from './decision.ts';
import { type HandOver, type HandOverRefusal, handOverFromNow, type NextUp } from './next.ts';

/** Hands over now to the next in line, by the rules of `handOverFromNow`; the override's `ref` is a new id. */
export async function handOverToNext(
  wanted: HandOver,
  ports: RotationPorts,
): Promise<Result<ChangedOverrides & { readonly next: NextUp }, HandOverRefusal>> {
  const ref = ports.newId();
  let next: NextUp | undefined;
  const decide = (situation: Situation) => {
    const decided = handOverFromNow(wanted, ref, situation);
    if (decided.ok) next = decided.value.next;
    return decided;
  };
  const changed = await changeOverrides(wanted, decide, ports);
  if (!changed.ok) return changed;
  if (next === undefined) throw new Error('A handover was stored that nobody decided on');
  return ok({ ...changed.value, next });
}

import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { RotationId } from '../../src/kernel/ids.ts';
import type { Rotation } from '../../src/rotations/model.ts';
import { onDutyAt, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import type { Explanation, Step } from '../../src/rotations/why/explanation.ts';
import { explain } from '../../src/rotations/why/why.ts';
import { type Drawn, drawnAny, drawnHistory, ROTA } from './arbitraries.ts';
import { instant } from './build.ts';

const anySource: fc.Arbitrary<Drawn> = fc.oneof(drawnAny, drawnHistory);
const quarters = fc.integer({ min: -200, max: 3000 });

/** So many quarters of an hour from the anchor. */
function after(rotation: Drawn['rotation'], quarter: number): Temporal.Instant {
  return instant(rotation.startsOn, rotation.timeZone).add({ minutes: quarter * 15 });
}

/** The steps, those of layers too, each with the explanation that it belongs to. */
function allSteps(explanation: Explanation): readonly { readonly step: Step; readonly of: Explanation }[] {
  return explanation.steps.flatMap((step) => [
    { step, of: explanation },
    ...(step.type === 'layers' ? step.layers.flatMap(allSteps) : []),
  ]);
}

test('the steps lead to whoever is on duty', () => {
  fc.assert(
    fc.property(anySource, fc.array(quarters, { minLength: 1, maxLength: 8 }), ({ source, rotation }, at) => {
      for (const quarter of at) {
        const now = after(rotation, quarter);
        const explanation = explain(source, ROTA, now);
        expect(explanation.onDuty).toEqual(onDutyAt(source, ROTA, now));
        for (const { step, of } of allSteps(explanation)) {
          if (step.type === 'layers') {
            for (const layer of step.layers)
              expect(layer.onDuty).toEqual(onDutyAt(source, layer.rotationId, now));
          }
          expect(of.at).toBe(now);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('who stands in, who holds the turn and how long each holds agree with who is on duty', () => {
  fc.assert(
    fc.property(drawnAny, quarters, ({ source, rotation }, quarter) => {
      const now = after(rotation, quarter);
      for (const { of } of allSteps(explain(source, ROTA, now))) {
        const turn = of.steps.find((step) => step.type === 'turn');
        if (!turn) continue;
        const away = of.steps.filter((step) => step.type === 'away');
        const standIns = away.flatMap(({ standIn }) => standIn?.personId ?? []);
        const there = turn.holders.filter((id) => !away.some(({ personId }) => personId === id));
        const bare = withOverrides(source, of.rotationId, []);
        expect(onDutyAt(bare, of.rotationId, now)).toEqual([
          ...there.map((personId) => ({ personId, source: 'rotation' })),
          ...standIns.map((personId) => ({ personId, source: 'stand-in' })),
        ]);
        if (turn.slot) {
          expect(turn.slot.start.epochMilliseconds).toBeLessThanOrEqual(now.epochMilliseconds);
          expect(turn.slot.end.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds);
        }
        for (const { until, standIn } of away) {
          expect(until.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds);
          if (standIn?.by !== 'least-loaded') continue;
          const places = standIn.compared.map(({ personId }) => personId);
          expect(standIns).toEqual(places.slice(0, standIns.length));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('an override is beaten where leaving it out changes nothing because of others, and else takes somebody off duty where it says so', () => {
  fc.assert(
    fc.property(drawnAny, quarters, ({ source: drawn, rotation }, quarter) => {
      const now = after(rotation, quarter);
      // The reason says which one a step is about.
      const numbered = (drawn.rotations.get(ROTA)?.overrides ?? []).map((override, index) => ({
        ...override,
        reason: String(index),
      }));
      const source = withOverrides(drawn, ROTA, numbered);
      const { steps, onDuty } = explain(source, ROTA, now);
      const told = steps.filter((each) => each.type === 'override');
      // Without one that overrules another, the other counts, and may come to the same.
      const isOverruling = told.some((each) => each.isBeaten);
      for (const step of told) {
        const others = numbered.filter(({ reason }) => reason !== step.reason);
        const rest = onDutyAt(withOverrides(source, ROTA, others), ROTA, now);
        if (step.isBeaten || step.effect === 'idle') expect(rest).toEqual(onDuty);
        // Who is put on, or nobody, may be what a layer below has come to already.
        else if (isOverruling) continue;
        else if (step.effect === 'replaces' || step.effect === 'takes-off') expect(rest).not.toEqual(onDuty);
      }
    }),
    { numRuns: 300 },
  );
});

function withOverrides(
  source: ScheduleSource,
  rotationId: RotationId,
  overrides: Rotation['overrides'],
): ScheduleSource {
  const rotation = source.rotations.get(rotationId);
  if (!rotation) return source;
  return { ...source, rotations: new Map([...source.rotations, [rotationId, { ...rotation, overrides }]]) };
}

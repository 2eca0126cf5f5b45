import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModalView } from '../../adapters/local/slack/block-kit.ts';
import { stateOf } from '../../adapters/local/slack/view-state.ts';
import { renderForm as drawView } from '../../adapters/slack/form.ts';
import { readFormValues as readView } from '../../adapters/slack/form-values.ts';
import { renderForm as drawCard } from '../../adapters/teams/form.ts';
import { readFormValues as readCard } from '../../adapters/teams/form-values.ts';
import type { Form, FormValues } from '../../src/chat/form.ts';
import { anyForm } from '../support/any-form.ts';
import { fillCard } from '../support/fill-teams.ts';
import { GALLERY_FORMS } from '../support/gallery.ts';
import { valuesShown } from '../support/values-shown.ts';

const nobody = () => Promise.reject(new Error('nobody types into it'));

/** What comes back of a form on both platforms that was sent off as it was opened, through what their clients keep of it. */
async function sentOff(form: Form): Promise<readonly [slack: FormValues, teams: FormValues]> {
  const view = stateOf(ModalView.parse(drawView(form, 'metadata')), {});
  const dialog = { platform: 'teams', title: form.title, card: drawCard(form) } as const;
  const { pointperson: _ours, ...inputs } = Object(
    await fillCard(dialog, {}, { suggest: nobody, change: nobody }),
  );
  return [readView(view), readCard(inputs, form.timeZone)];
}

/** A modal of Slack's takes no longer text; one that is longer is cut there. */
const LONGEST_TEXT = 3_000;

function isTooLong({ fields }: Form): boolean {
  return fields.some((field) => field.type === 'text' && (field.initial?.length ?? 0) > LONGEST_TEXT);
}

describe('a form that is sent off as it was opened', () => {
  it.each(GALLERY_FORMS.flatMap(({ name, form }) => (isTooLong(form) ? [] : [[name, form] as const])))(
    'gives the same on both platforms, which is what it showed: %s',
    async (_name, form) => {
      const shown = valuesShown(form);
      expect(await sentOff(form)).toEqual([shown, shown]);
    },
  );

  it('gives the same on both platforms, which is what it showed, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, async (form) => {
        const shown = valuesShown(form);
        expect(await sentOff(form)).toEqual([shown, shown]);
      }),
      { numRuns: 60 },
    );
  });
});

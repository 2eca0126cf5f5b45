import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalForm } from '../../stand-in.ts';
import { Dialog } from '../dialog.tsx';
import { useWords } from '../languages/words.ts';
import { useScene } from '../scene.ts';
import { Blocks } from './blocks.tsx';
import { Input, type InputValues, initialValues } from './input.tsx';
import { list, record, text } from './payload.ts';
import { wordsOf } from './text.tsx';

interface ModalProps {
  readonly form: Extract<LocalForm, { platform: 'slack' }>;
  readonly busy: boolean;
  readonly onSubmit: (values: InputValues) => void;
  readonly onClose: () => void;
}

/** A Slack modal: blocks and inputs of a view, with the errors its submission was answered with. */
export function Modal({ form, busy, onSubmit, onClose }: ModalProps) {
  const view = record(form.view);
  const blocks = list(view['blocks']).map(record);
  const { me } = useScene();
  const words = useWords();
  const [values, setValues] = useState<InputValues>(() => initialValues(blocks));
  const body = useRef<HTMLDivElement>(null);
  const { errors } = form;
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const title = wordsOf(view['title']) || words.text('form.title');
  const setValue = (blockId: string, actionId: string, value: Readonly<Record<string, unknown>>) =>
    setValues((before) => ({ ...before, [blockId]: { ...before[blockId], [actionId]: value } }));
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(values);
        }}
      >
        <div class="dialog-body" ref={body}>
          {blocks.map((block, index) =>
            block['type'] === 'input' ? (
              <Input
                key={text(block['block_id']) || index}
                block={block}
                value={values[text(block['block_id'])]?.[text(record(block['element'])['action_id'])] ?? {}}
                error={errors[text(block['block_id'])]}
                timeZone={me.timeZone}
                onValue={setValue}
              />
            ) : (
              // Slack would send a press inside a view with the view; the adapters put nothing to press there.
              <Blocks
                key={text(block['block_id']) || index}
                blocks={[block]}
                busy
                onPress={() => undefined}
              />
            ),
          )}
        </div>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick={onClose}>
            {wordsOf(view['close']) || words.text('form.cancel')}
          </button>
          {view['submit'] !== undefined && (
            <button type="submit" class="button button-primary" disabled={busy}>
              {wordsOf(view['submit'])}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}

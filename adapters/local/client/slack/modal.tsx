import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LocalForm, LocalInputs } from '../../stand-in.ts';
import { fetchSuggestions } from '../api.ts';
import { Dialog } from '../dialog.tsx';
import { useWords } from '../languages/words.ts';
import { useScene } from '../scene.ts';
import { Blocks } from './blocks.tsx';
import { Input, type InputState } from './input.tsx';
import { list, record, text } from './payload.ts';
import { wordsOf } from './text.tsx';

interface ModalProps {
  readonly form: Extract<LocalForm, { platform: 'slack' }>;
  readonly busy: boolean;
  readonly onSubmit: (values: LocalInputs) => void;
  /** Something was chosen in an input that tells the bot at once. */
  readonly onChange: (input: string, values: LocalInputs) => void;
  readonly onClose: () => void;
}

/** A Slack modal: blocks and inputs of a view, with the errors its submission was answered with. */
export function Modal({ form, busy, onSubmit, onChange, onClose }: ModalProps) {
  const view = record(form.view);
  const blocks = list(view['blocks']).map(record);
  const { me, viewer } = useScene();
  const words = useWords();
  const [typed, setTyped] = useState<LocalInputs>({});
  const body = useRef<HTMLDivElement>(null);
  const { errors } = form;
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const isSent = useRef(false);
  const drawn = text(view['private_metadata']);
  useEffect(() => {
    // What a submission is answered with stands at the top; what somebody chooses further down leaves them where they are.
    if (isSent.current) body.current?.scrollTo(0, 0);
    isSent.current = false;
  }, [drawn]);

  const title = wordsOf(view['title']) || words.text('form.title');
  const values = laidOver(form.values, typed);
  const setValue = (block: InputBlock, value: InputState) => {
    const [blockId, actionId] = idsOf(block);
    const next = { [blockId]: { [actionId]: value } };
    setTyped((before) => ({ ...before, ...next }));
    isSent.current = false;
    if (block['dispatch_action'] === true) onChange(blockId, laidOver(values, next));
  };
  const search = useCallback(
    (input: string) => (text: string, signal: AbortSignal) =>
      fetchSuggestions(viewer, { input, typed: text }, signal),
    [viewer],
  );
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          isSent.current = true;
          onSubmit(values);
        }}
      >
        <div class="dialog-body" ref={body}>
          {blocks.map((block, index) => {
            const [blockId, actionId] = idsOf(block);
            return block['type'] === 'input' ? (
              <Input
                key={blockId || index}
                block={block}
                value={values[blockId]?.[actionId] ?? {}}
                error={errors[blockId]}
                timeZone={me.timeZone}
                search={search(blockId)}
                onValue={(value) => setValue(block, value)}
              />
            ) : (
              // Slack would send a press inside a view with the view; the adapters put nothing to press there.
              <div key={blockId || index} aria-live="polite">
                <Blocks blocks={[block]} busy onPress={() => undefined} />
              </div>
            );
          })}
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

type InputBlock = Readonly<Record<string, unknown>>;

function idsOf(block: InputBlock): readonly [string, string] {
  return [text(block['block_id']), text(record(block['element'])['action_id'])];
}

/** What is in the inputs of the view, with what was typed since; what was typed into others is not sent. */
function laidOver(values: LocalInputs, typed: LocalInputs): LocalInputs {
  return Object.fromEntries(
    Object.entries(values).map(([blockId, inputs]) => {
      const known = Object.keys(inputs).map((id) => [id, typed[blockId]?.[id] ?? inputs[id] ?? {}] as const);
      return [blockId, Object.fromEntries(known)];
    }),
  );
}

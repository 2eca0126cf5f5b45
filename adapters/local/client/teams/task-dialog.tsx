import { useEffect, useRef } from 'preact/hooks';
import type { LocalForm } from '../../stand-in.ts';
import { Dialog } from '../dialog.tsx';
import { Card } from './card.tsx';

interface TaskDialogProps {
  readonly form: Extract<LocalForm, { platform: 'teams' }>;
  readonly busy: boolean;
  readonly onSubmit: (values: unknown) => void;
  readonly onClose: () => void;
}

/** A Teams dialog (task module): a card whose submit action is the submission. Faults come back within a new card. */
export function TaskDialog({ form, busy, onSubmit, onClose }: TaskDialogProps) {
  const body = useRef<HTMLDivElement>(null);
  // The same card comes as another value whenever anything has changed.
  const source = JSON.stringify(form.card);
  useEffect(() => {
    // What was drawn anew begins at its top, where it says what is new; the keyboard goes on in the first field.
    body.current?.scrollTo(0, 0);
    body.current?.querySelector<HTMLElement>(':is(input, textarea, select)')?.focus({ preventScroll: true });
  }, [source]);
  return (
    <Dialog title={form.title} onClose={onClose}>
      <div class="dialog-body" ref={body}>
        <Card card={form.card} busy={busy} onAction={(action) => onSubmit(action['data'])} />
      </div>
    </Dialog>
  );
}

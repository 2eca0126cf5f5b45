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
  return (
    <Dialog title={form.title} onClose={onClose}>
      <div class="dialog-body">
        <Card card={form.card} busy={busy} onAction={(action) => onSubmit(action['data'])} />
      </div>
    </Dialog>
  );
}

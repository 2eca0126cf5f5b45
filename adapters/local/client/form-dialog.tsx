import type { LocalForm } from '../stand-in.ts';
import { CardLoader } from './lazy-card.tsx';
import type { Do } from './pane-props.ts';
import { Modal } from './slack/modal.tsx';
import { record, text } from './slack/payload.ts';

/** The form the person has open, as their platform shows it. */
export function FormDialog({ form, busy, perform }: { form: LocalForm; busy: boolean; perform: Do }) {
  const close = () => void perform({ type: 'close-form' });
  const submit = (values: unknown) => void perform({ type: 'submit-form', values });
  if (form.platform === 'slack') {
    const change = (input: string, values: unknown) => void perform({ type: 'change-form', input, values });
    const id = text(record(form.view)['id']);
    return <Modal key={id} form={form} busy={busy} onSubmit={submit} onChange={change} onClose={close} />;
  }
  return (
    <CardLoader>
      {({ TaskDialog }) => <TaskDialog form={form} busy={busy} onSubmit={submit} onClose={close} />}
    </CardLoader>
  );
}

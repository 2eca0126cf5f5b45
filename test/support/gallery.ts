import type { Form } from '../../src/chat/form.ts';
import type { Message } from '../../src/chat/message.ts';
import { BUILT_FORMS, BUILT_MESSAGES } from './gallery-built.ts';
import { FIELD_FORMS } from './gallery-forms.ts';
import { HANDMADE_FORMS, HANDMADE_MESSAGES } from './gallery-handmade.ts';

/** Every message there is, at its smallest and its largest: what each renderer must be able to draw. Names are unique. */
export const GALLERY_MESSAGES: readonly { readonly name: string; readonly message: Message }[] = [
  ...HANDMADE_MESSAGES,
  ...BUILT_MESSAGES,
];

/** Every form there is, likewise. */
export const GALLERY_FORMS: readonly { readonly name: string; readonly form: Form }[] = [
  ...HANDMADE_FORMS,
  ...FIELD_FORMS,
  ...BUILT_FORMS,
];

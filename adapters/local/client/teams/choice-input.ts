import { ChoiceSetInput } from 'adaptivecards';
import type { LocalOption } from '../../stand-in.ts';

/**
 * A list to choose from. The renderer shows the value of what is chosen in a list that one can search instead of its words, knows no
 * several there, and takes the first entry of a short list for none; Teams' own client does none of these. What is searched is drawn
 * elsewhere, into `host`.
 */
export class ChoiceInput extends ChoiceSetInput {
  /** Undefined where the list is drawn by the renderer itself. */
  host: HTMLElement | undefined;
  chosen: readonly LocalOption[] = [];

  get options(): readonly LocalOption[] {
    return this.choices.map(({ title = '', value = '' }) => ({ label: title, value }));
  }

  /** Whether what is typed is asked of the bot; else it is looked for among the choices. */
  get asksBot(): boolean {
    return Boolean(this.choicesData?.dataset);
  }

  override get value(): string | undefined {
    if (this.host) return this.chosen.map(({ value }) => value).join(',') || undefined;
    const drawn = this.renderedInputControlElement;
    return drawn instanceof HTMLSelectElement ? drawn.value || undefined : super.value;
  }

  override isSet(): boolean {
    return this.value !== undefined;
  }

  override isValid(): boolean {
    return true;
  }

  override focus(): void {
    if (this.host) this.host.querySelector('input')?.focus();
    else super.focus();
  }

  protected override internalRender(): HTMLElement | undefined {
    if (this.style !== 'filtered') return super.internalRender();
    const begun = this.defaultValue ?? '';
    const values = this.isMultiSelect ? begun.split(',') : [begun];
    this.chosen = values.flatMap((value) => this.options.find((option) => option.value === value) ?? []);
    this.host = document.createElement('div');
    this.host.className = 'card-search';
    return this.host;
  }

  protected override updateInputControlAriaLabelledBy(): void {
    // The label names the text field inside, by its id.
    if (!this.host) super.updateInputControlAriaLabelledBy();
  }
}

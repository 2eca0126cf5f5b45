/** An answer `ok: false` with Slack's word for it. */
export class Refusal extends Error {
  readonly messages: readonly string[];
  constructor(code: string, messages: readonly string[] = []) {
    super(code);
    this.messages = messages;
  }
}

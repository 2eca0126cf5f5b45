import { describe, expect, it } from 'vitest';
import { ModalView } from '../../adapters/local/slack/block-kit.ts';
import { renderForm as renderSlackForm } from '../../adapters/slack/form.ts';
import { render } from '../../adapters/slack/render.ts';
import { renderForm as renderTeamsForm } from '../../adapters/teams/form.ts';
import { renderMessage } from '../../adapters/teams/render.ts';
import { TEXTS } from '../../src/chat/languages/words.ts';
import * as slack from '../adapters/slack/drawn.ts';
import * as teams from '../adapters/teams/drawn.ts';
import { speakPseudoLanguage, stretched } from '../support/pseudo-language.ts';

const pseudo = speakPseudoLanguage();
const { BUILT_FORMS, BUILT_MESSAGES } = await import('../support/gallery-built.ts');
const messages = BUILT_MESSAGES.filter(({ message }) => message.language === 'en');
const forms = BUILT_FORMS.filter(({ form }) => form.language === 'en');
const said = pseudo.said();

describe('a language with words 1.6 times as long', () => {
  it('stretches words, and leaves arguments and plurals what they are', () => {
    expect(stretched('Go to {who}')).toBe('ĞỗĞỗ țỗțỗ {who}');
    expect(stretched('{count, plural, one {# cat} other {# cats}} so')).toBe(
      '{count, plural, one {# çấțçấ} other {# çấțșçấț}} șỗșỗ',
    );
  });

  it.each(messages)('is drawn within the limits of both platforms: $name', ({ message }) => {
    for (const onlyYou of [true, false]) slack.checkMessage(message, render(message, onlyYou));
    teams.checkMessage(message, renderMessage(message));
  });

  it.each(messages.filter(({ name }) => !/largest|why|search/.test(name)))(
    'shortens no word of ours: $name',
    ({ message }) => {
      const written = cuts(message);
      expect(cuts(render(message, true).blocks)).toBeLessThanOrEqual(written);
      expect(cuts(renderMessage(message))).toBeLessThanOrEqual(written);
    },
  );

  it.each(forms)('has forms within the limits of both platforms: $name', ({ form }) => {
    const view = renderSlackForm(form, 'metadata');
    expect(ModalView.parse(view)).toEqual(view);
    teams.check([renderTeamsForm(form)]);
  });
});

describe('the gallery', () => {
  /** Said beside a field of a form, which `is within every limit` tries with any words; or in one, where the platform asks for it. */
  const FIELD_ERRORS = /^(form\.((no|unknown|far)-|yes$)|fault\.)/;
  /** Sentences of rarer cases, which stand where others of their kind are drawn. */
  const RARER = [
    'gaps.gone',
    'gaps.for-managers-nobody',
    'gaps.privately',
    'schedule.no-words',
    'schedule.stands-in',
    'schedule.gaps',
    'schedule.left-out-hours',
    'schedule.edit-at',
    'answer.out-of-hours-for-good',
    'answer.person-away',
    'rotation-form.answers-from',
    'edit.rotation-left',
    'button.remove-named',
    'history.own',
    'history.own-none',
    'way.program',
    'edit.near',
    'edit.language-unknown',
    'help.unknown',
    'why.no-words',
    'why.help-desk-only',
    'why.no-contact',
    'why.version-since',
    'why.version-until',
    'why.version-between',
    'why.outside-hours-for-good',
    'why.several-alone',
    'why.not-joined',
    'why.away-too',
    'why.override-put',
    'why.override-idle',
    'why.not-there',
    'why.made-unsigned',
    'install-first',
  ];

  it('says every text there is but these, so that a new one has to be drawn in every language', () => {
    const unsaid = Object.keys(TEXTS.en).filter((key) => !said.has(key) && !FIELD_ERRORS.test(key));
    expect(unsaid.sort()).toEqual(RARER.toSorted());
  });
});

function cuts(value: unknown): number {
  return JSON.stringify(value).split('…').length;
}

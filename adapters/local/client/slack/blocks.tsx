import type { ComponentChildren } from 'preact';
import { useWords } from '../languages/words.ts';
import { Choices } from './choices.tsx';
import { groupsOf, list, record, text } from './payload.ts';
import { TextObject, wordsOf } from './text.tsx';

/** Gives the action object that Slack's client would send for a pressed element. */
export type Press = (action: Readonly<Record<string, unknown>>) => void;

/** Block Kit blocks of a message. What this client can't draw is said, never left out. */
export function Blocks({
  blocks,
  onPress,
  busy,
}: {
  blocks: readonly unknown[];
  onPress: Press;
  busy: boolean;
}) {
  return (
    <div class="blocks">
      {blocks.map((block, index) => (
        <Block
          block={record(block)}
          key={text(record(block)['block_id']) || index}
          onPress={onPress}
          busy={busy}
        />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: Readonly<Record<string, unknown>>;
  readonly onPress: Press;
  readonly busy: boolean;
}

function Block({ block, onPress, busy }: BlockProps): ComponentChildren {
  switch (block['type']) {
    case 'header':
      return <h3 class="block-header">{wordsOf(block['text'])}</h3>;
    case 'divider':
      return <hr class="block-divider" />;
    case 'context':
      return <Context block={block} />;
    case 'section':
      return <Section block={block} onPress={onPress} busy={busy} />;
    case 'actions':
      return (
        <div class="block-actions">
          {list(block['elements']).map((element, index) => (
            <Element
              element={record(element)}
              block={block}
              key={text(record(element)['action_id']) || index}
              onPress={onPress}
              busy={busy}
            />
          ))}
        </div>
      );
    default:
      return <Unsupported kind="block" type={block['type']} />;
  }
}

function Section({ block, onPress, busy }: BlockProps) {
  const fields = list(block['fields']);
  const accessory = block['accessory'];
  return (
    <div class="block-section">
      <div class="block-section-text">
        {block['text'] !== undefined && (
          <div class="block-text">
            <TextObject value={block['text']} />
          </div>
        )}
        {fields.length > 0 && (
          <div class="block-fields">
            {fields.map((field) => (
              <div class="block-text" key={wordsOf(field)}>
                <TextObject value={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory !== undefined && (
        <Element element={record(accessory)} block={block} onPress={onPress} busy={busy} />
      )}
    </div>
  );
}

function Context({ block }: { block: BlockProps['block'] }) {
  return (
    <div class="block-context">
      {list(block['elements']).map((element) =>
        record(element)['type'] === 'image' ? (
          <Unsupported kind="element" type="image" key={text(record(element)['image_url'])} />
        ) : (
          <span class="block-text" key={wordsOf(element)}>
            <TextObject value={element} />
          </span>
        ),
      )}
    </div>
  );
}

function Element({
  element,
  block,
  onPress,
  busy,
}: BlockProps & { element: Readonly<Record<string, unknown>> }) {
  const words = useWords();
  const base = {
    type: element['type'],
    action_id: element['action_id'],
    block_id: block['block_id'],
    action_ts: `${Date.now() / 1_000}`,
  };
  switch (element['type']) {
    case 'button':
      return <PressButton element={element} busy={busy} onPress={(more) => onPress({ ...base, ...more })} />;
    case 'static_select':
      return (
        <Choices
          label={wordsOf(element['placeholder']) || words.text('form.choose')}
          groups={groupsOf(element)}
          disabled={busy}
          onChoose={(selected_option) =>
            onPress({ ...base, selected_option, placeholder: element['placeholder'] })
          }
        />
      );
    default:
      return <Unsupported kind="element" type={element['type']} />;
  }
}

function PressButton({
  element,
  busy,
  onPress,
}: {
  element: BlockProps['block'];
  busy: boolean;
  onPress: Press;
}) {
  const style = text(element['style']);
  const url = text(element['url']);
  const className = `button ${style === 'primary' || style === 'danger' ? `button-${style}` : ''}`;
  const label = wordsOf(element['text']);
  // Slack sends a press for a link button as well; the bot acknowledges it and does nothing.
  const press = () =>
    onPress({
      text: element['text'],
      ...(element['value'] === undefined ? {} : { value: element['value'] }),
    });
  if (url !== '') {
    return (
      <a class={className} href={url} target="_blank" rel="noopener noreferrer" onClick={press}>
        {label}
        <span class="opens" aria-hidden="true">
          ↗
        </span>
      </a>
    );
  }
  return (
    <button
      type="button"
      class={className}
      disabled={busy}
      aria-label={text(element['accessibility_label']) || label}
      onClick={press}
    >
      {label}
    </button>
  );
}

/** Stands where something is that this client can't draw. */
export function Unsupported({ kind, type }: { kind: 'block' | 'element'; type: unknown }) {
  const words = useWords();
  const name = typeof type === 'string' ? type : words.text('unsupported.unknown');
  return <p class="unsupported">{words.text(`unsupported.${kind}`, { type: name })}</p>;
}

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { nameOf, useScene } from '../scene.ts';
import { fullTime } from '../time.ts';
import { dateText, type Node, parseMrkdwn } from './mrkdwn.ts';

/** A text object of Block Kit: mrkdwn is read, plain text is shown as it stands. */
export function TextObject({ value }: { value: unknown }) {
  if (!isText(value)) return null;
  return value.type === 'mrkdwn' ? <Mrkdwn source={value.text} /> : value.text;
}

/** The words of a text object, or nothing. */
export function wordsOf(value: unknown): string {
  return isText(value) ? value.text : '';
}

/** Slack's mrkdwn, with names for accounts and moments in the reader's zone. */
export function Mrkdwn({ source }: { source: string }) {
  const nodes = useMemo(() => parseMrkdwn(source), [source]);
  return <Nodes nodes={nodes} />;
}

function Nodes({ nodes }: { nodes: readonly Node[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <Piece node={node} key={index} />
      ))}
    </>
  );
}

function Piece({ node }: { node: Node }): ComponentChildren {
  const scene = useScene();
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return <br />;
    case 'code':
      return <code>{node.text}</code>;
    case 'preformatted':
      return <pre>{node.text}</pre>;
    case 'bold':
      return (
        <strong>
          <Nodes nodes={node.children} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Nodes nodes={node.children} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Nodes nodes={node.children} />
        </s>
      );
    case 'quote':
      return (
        <blockquote>
          <Nodes nodes={node.children} />
        </blockquote>
      );
    case 'link':
      return (
        <a href={node.url} target="_blank" rel="noopener noreferrer">
          {node.text}
        </a>
      );
    case 'person': {
      const own = node.id === scene.viewer.viewer;
      return (
        <span class={own ? 'mention mention-me' : 'mention'}>
          @{nameOf(scene, node.id) ?? node.label ?? node.id}
        </span>
      );
    }
    case 'channel': {
      const known = scene.conversations.find(({ id }) => id === node.id);
      return <span class="mention">#{known?.name ?? node.label ?? node.id}</span>;
    }
    case 'everyone':
      return <span class="mention mention-me">{node.text}</span>;
    case 'date': {
      const { locale, timeZone } = scene.me;
      const at = node.epoch * 1_000;
      return (
        <time dateTime={new Date(at).toISOString()} title={fullTime(at, locale, timeZone)}>
          {dateText(node.epoch, node.format, { locale, timeZone, now: Date.now() })}
        </time>
      );
    }
    default:
      return node satisfies never;
  }
}

function isText(value: unknown): value is { readonly type: string; readonly text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'type' in value &&
    typeof value.text === 'string'
  );
}

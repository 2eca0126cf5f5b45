import type { ConversationView } from '../protocol.ts';
import { Avatar } from './avatar.tsx';
import { ChannelMark } from './channel-mark.tsx';
import { useWords } from './languages/words.ts';
import { hrefOf } from './route.ts';
import { useScene } from './scene.ts';

/** Channels and direct messages, with what is unread in them. Arrow keys move from one to the next. */
export function Sidebar({ organization, openId }: { organization: string; openId: string | undefined }) {
  const { conversations, face } = useScene();
  const words = useWords();
  const groups = [
    {
      name: words.text(face.platform === 'slack' ? 'sidebar.channels' : 'sidebar.teams-channels'),
      of: conversations.filter(({ kind }) => kind === 'channel'),
    },
    { name: words.text('sidebar.groups'), of: conversations.filter(({ kind }) => kind === 'group') },
    {
      name: words.text(face.platform === 'slack' ? 'sidebar.direct' : 'sidebar.chat'),
      of: conversations.filter(({ kind }) => kind === 'direct'),
    },
  ].filter(({ of }) => of.length > 0);
  return (
    <nav class="sidebar" aria-label={words.text('sidebar.label')} onKeyDown={moveFocus}>
      <h2 class="sidebar-title">{organization}</h2>
      {(face.platform === 'teams' ? groups.toReversed() : groups).map((group) => (
        <section class="sidebar-group" key={group.name} aria-label={group.name}>
          <h3>{group.name}</h3>
          {group.of.map((conversation) => (
            <Entry conversation={conversation} isOpen={conversation.id === openId} key={conversation.id} />
          ))}
        </section>
      ))}
    </nav>
  );
}

function Entry({ conversation, isOpen }: { conversation: ConversationView; isOpen: boolean }) {
  const { me, face } = useScene();
  const words = useWords();
  const { kind, name, unread } = conversation;
  const isNews = unread > 0 && !isOpen;
  return (
    <a
      class={`sidebar-entry ${isNews ? 'sidebar-entry-unread' : ''}`}
      href={hrefOf({ platform: face.platform, personId: me.id, conversationId: conversation.id })}
      aria-current={isOpen ? 'page' : undefined}
    >
      {kind === 'direct' ? <Avatar name={name} bot size={22} /> : <ChannelMark name={name} />}
      <span class="sidebar-name">{name}</span>
      {isNews && (
        <span class="unread">
          <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
          <span class="sr-only"> {words.text('sidebar.unread', { count: unread })}</span>
        </span>
      )}
    </a>
  );
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const entries = [...event.currentTarget.querySelectorAll('a')];
  const at = entries.findIndex((entry) => entry.contains(document.activeElement)) + step;
  entries[Math.min(Math.max(at, 0), entries.length - 1)]?.focus();
  event.preventDefault();
}

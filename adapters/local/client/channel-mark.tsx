import { useScene } from './scene.ts';

/** What stands before a channel's name: a number sign, or on the Teams-like face a tile with its first letter. Decoration. */
export function ChannelMark({ name }: { name: string }) {
  const { face } = useScene();
  const isTile = face.platform === 'teams';
  return (
    <span class={isTile ? 'channel-mark channel-tile' : 'channel-mark'} aria-hidden="true">
      {isTile ? name.charAt(0).toLocaleUpperCase() : '#'}
    </span>
  );
}

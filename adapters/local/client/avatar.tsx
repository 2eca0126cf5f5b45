/** A person's initials on a colour that is always the same for that name, or the bot's mark. Decoration: the name is beside it. */
export function Avatar({ name, bot = false, size = 36 }: { name: string; bot?: boolean; size?: number }) {
  if (bot) {
    return (
      <span class="avatar avatar-bot" style={{ width: `${size}px`, height: `${size}px` }} aria-hidden="true">
        <BotMark />
      </span>
    );
  }
  const style = {
    width: `${size}px`,
    height: `${size}px`,
    fontSize: `${Math.round(size * 0.4)}px`,
    backgroundColor: `hsl(${hueOf(name)} 42% 42%)`,
  };
  return (
    <span class="avatar" style={style} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** Our own mark: a location pin that is a person. */
export function BotMark() {
  return (
    <svg viewBox="0 0 32 32" class="bot-mark" aria-hidden="true" focusable="false">
      <path
        class="bot-mark-pin"
        d="M16 2a11 11 0 0 0-11 11c0 7.500 11 17 11 17s11-9.500 11-17A11 11 0 0 0 16 2z"
      />
      <circle class="bot-mark-face" cx="16" cy="9.800" r="3.300" />
      <path class="bot-mark-face" d="M10 18.600a6 5.500 0 0 1 12 0z" />
    </svg>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first = '', ...others] = words;
  return `${first.charAt(0)}${others.at(-1)?.charAt(0) ?? ''}`.toLocaleUpperCase();
}

function hueOf(name: string): number {
  let hash = 7;
  for (const char of name) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 9_973;
  return (hash * 47) % 360;
}

import type { ComponentChildren } from 'preact';

/** Only you see it. */
export function EyeIcon() {
  return (
    <Lines size={13}>
      <path d="M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8z" />
      <circle cx="8" cy="8" r="2" />
    </Lines>
  );
}

/** Answer it. */
export function BubbleIcon() {
  return (
    <Lines>
      <path d="M2 3.500h12v8H7.500L4.500 14v-2.500H2z" stroke-linejoin="round" />
    </Lines>
  );
}

/** Change it. */
export function PencilIcon() {
  return (
    <Lines>
      <path d="M2.500 13.500l.8-3.200 7.600-7.600a1.200 1.200 0 0 1 1.700 0l.7.7a1.200 1.200 0 0 1 0 1.700L5.700 12.700z" />
    </Lines>
  );
}

/** Send it to somebody. */
export function ForwardIcon() {
  return (
    <Lines>
      <path
        d="M9 3.500 14 8l-5 4.500V10c-3.500 0-5.600 1-7 3 .4-3.800 2.700-6.500 7-7z"
        stroke-linejoin="round"
      />
    </Lines>
  );
}

/** There is more. */
export function DotsIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" fill="currentColor">
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </svg>
  );
}

function Lines({ size = 16, children }: { size?: number; children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
    >
      {children}
    </svg>
  );
}

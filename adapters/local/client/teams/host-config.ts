import { HostConfig } from 'adaptivecards';

/** Colours are the theme's own variables, so that a card follows light and dark without being drawn again. */
const colors = {
  default: pair('--text', '--text-soft'),
  dark: pair('--text', '--text-soft'),
  light: pair('--text-soft', '--text-faint'),
  accent: pair('--accent-text', '--accent-text'),
  good: pair('--good', '--good'),
  warning: pair('--warning', '--warning'),
  attention: pair('--bad', '--bad'),
};

/** How cards look on the Teams-like face: https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config */
export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 15, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 21, large: 24, extraLarge: 28 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors: colors },
    emphasis: { backgroundColor: 'var(--surface-sunken)', foregroundColors: colors },
    accent: { backgroundColor: 'var(--accent-wash)', foregroundColors: colors },
    good: { backgroundColor: 'var(--good-wash)', foregroundColors: colors },
    warning: { backgroundColor: 'var(--warning-wash)', foregroundColors: colors },
    attention: { backgroundColor: 'var(--bad-wash)', foregroundColors: colors },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    // The gap is the style sheet's, since the renderer's own does not wrap.
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { color: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 130 },
    value: { color: 'default', weight: 'default', wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'small' },
  },
  textBlock: { headingLevel: 3 },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
});

function pair(color: string, subtle: string) {
  return { default: `var(${color})`, subtle: `var(${subtle})` };
}

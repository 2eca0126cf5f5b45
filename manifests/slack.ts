import { type Document, parseDocument, visit } from 'yaml';
import { slackSchemaFaults } from './schemas.ts';
import { type Fault, fill, placeholders, type Settings, unfilled } from './settings.ts';

/**
 * Slack's manifest for this installation, from the source in `manifests/slack.yaml`, and all that is wrong with it. For Socket
 * Mode it holds no request URLs: Slack would try to reach them when the manifest is saved.
 */
export function slackManifest(
  source: string,
  settings: Settings,
): { readonly text: string; readonly faults: readonly Fault[] } {
  const file = 'slack.yaml';
  const document = parseDocument(source, { prettyErrors: false });
  if (document.errors.length > 0) {
    return { text: '', faults: document.errors.map((error) => syntaxFault(file, source, error)) };
  }
  const values = placeholders(settings);
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string') node.value = fill(node.value, values);
    },
  });
  // Checked with its addresses, whichever way Slack delivers: a fault in them should not wait for the day they are used.
  const faults = slackSchemaFaults(file, document.toJS());
  if (settings.socketMode) useSocketMode(document);
  // In place of the source's own header, which speaks of the source.
  document.commentBefore = ` Made by \`npm run manifests\` from manifests/slack.yaml${settings.socketMode ? ', for Socket Mode' : ''}.`;
  const text = document.toString({ lineWidth: 0 });
  return { text, faults: [...faults, ...unfilled(file, text)] };
}

function useSocketMode(document: Document.Parsed): void {
  document.setIn(['settings', 'socket_mode_enabled'], true);
  document.deleteIn(['settings', 'event_subscriptions', 'request_url']);
  document.deleteIn(['settings', 'interactivity', 'request_url']);
  document.deleteIn(['settings', 'interactivity', 'message_menu_options_url']);
  visit(document, {
    Pair: (_key, pair, path) => {
      const isCommandUrl =
        String(pair.key) === 'url' && path.some((node) => isPairOf(node, 'slash_commands'));
      return isCommandUrl ? visit.REMOVE : undefined;
    },
  });
}

function isPairOf(node: unknown, key: string): boolean {
  return typeof node === 'object' && node !== null && 'key' in node && String(node.key) === key;
}

function syntaxFault(file: string, source: string, error: { message: string; pos: [number, number] }): Fault {
  const line = source.slice(0, error.pos[0]).split('\n').length;
  return { file, at: `line ${line}`, message: error.message };
}

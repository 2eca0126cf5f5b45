import { type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import { teamsSchemaFaults } from './schemas.ts';
import { type Fault, fill, placeholders, type Settings, unfilled } from './settings.ts';

/** The files of `manifests/teams/`, as they are in the repository. */
export interface TeamsSources {
  readonly manifest: string;
  /** By the name that the manifest gives them. */
  readonly icons: Readonly<Record<string, Uint8Array>>;
}

/** The upload for Teams: the filled-in manifest and the two icons at the top of one zip, and all that is wrong with it. */
export function teamsPackage(
  sources: TeamsSources,
  settings: Settings,
): { readonly zip: Uint8Array; readonly faults: readonly Fault[] } {
  const file = 'teams/manifest.json';
  const text = fill(sources.manifest, placeholders(settings));
  const manifest = readJson(text);
  if (manifest === undefined) {
    return { zip: new Uint8Array(), faults: [{ file, at: '(top)', message: 'is not JSON' }] };
  }
  const faults = [
    ...teamsSchemaFaults(file, manifest),
    ...unfilled(file, text),
    ...iconFaults(file, manifest, sources.icons),
  ];
  const content: Zippable = { 'manifest.json': new TextEncoder().encode(text), ...sources.icons };
  // A fixed time: the same sources give the same bytes. A zip knows no earlier one.
  return { zip: zipSync(content, { level: 9, mtime: '1980-01-01' }), faults };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Which character it was is not worth its message here: editors show it.
    return undefined;
  }
}

/** Teams turns a package away for these, but its schema can't say them: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package */
const ICON_SIDES = { color: 192, outline: 32 } as const;

function iconFaults(file: string, manifest: unknown, icons: TeamsSources['icons']): readonly Fault[] {
  const Named = z.object({ icons: z.object({ color: z.string(), outline: z.string() }) });
  const named = Named.safeParse(manifest);
  // What is missing there is a fault of the schema already.
  if (!named.success) return [];
  return (['color', 'outline'] as const).flatMap((kind) => {
    const name = named.data.icons[kind];
    const icon = icons[name];
    const at = `icons.${kind}`;
    if (icon === undefined) return [{ file, at, message: `there is no ${name} beside the manifest` }];
    const header = readPngHeader(icon);
    const side = ICON_SIDES[kind];
    if (header === undefined) return [{ file, at, message: `${name} is no PNG` }];
    const wrongSize = header.width !== side || header.height !== side;
    return [
      ...(wrongSize
        ? [{ file, at, message: `${name} is ${header.width}×${header.height}, but must be ${side}×${side}` }]
        : []),
      ...(kind === 'outline' && !header.hasAlpha
        ? [{ file, at, message: `${name} has no transparency, but must be white on nothing` }]
        : []),
    ];
  });
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What a PNG says of itself in its first chunk (IHDR): www.w3.org/TR/png-3/#11IHDR */
function readPngHeader(bytes: Uint8Array): { width: number; height: number; hasAlpha: boolean } | undefined {
  if (bytes.length < 26 || PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const colorType = view.getUint8(25);
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    hasAlpha: colorType === 4 || colorType === 6,
  };
}

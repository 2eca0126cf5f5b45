import { type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import { teamsLanguageFaults, teamsSchemaFaults } from './schemas.ts';
import { type Fault, fill, placeholders, type Settings, unfilled } from './settings.ts';

/** The files of `manifests/teams/`, as they are in the repository. */
export interface TeamsSources {
  readonly manifest: string;
  /** The icons and the languages, by the names that the manifest gives them. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** The other files that a manifest names; the schema has checked that they are named. */
const Named = z.object({
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
});
type Named = z.infer<typeof Named>;

/**
 * The upload for Teams, and all that is wrong with it: the filled-in manifest, its two icons and its texts in other languages,
 * at the top of one zip.
 */
export function teamsPackage(
  sources: TeamsSources,
  settings: Settings,
): { readonly zip: Uint8Array; readonly faults: readonly Fault[] } {
  const text = fill(sources.manifest, placeholders(settings));
  const manifest = readJson(text);
  const named = Named.safeParse(manifest);
  const faults = [
    ...teamsSchemaFaults(MANIFEST, manifest),
    ...unfilled(MANIFEST, text),
    ...(named.success
      ? [...iconFaults(named.data, sources.files), ...languageFaults(named.data, sources.files)]
      : []),
  ];
  const content: Zippable = { 'manifest.json': new TextEncoder().encode(text), ...sources.files };
  // A fixed time: the same sources give the same bytes. A zip knows no earlier one.
  return { zip: zipSync(content, { level: 9, mtime: '1980-01-01' }), faults };
}

const MANIFEST = 'teams/manifest.json';

function languageFaults(named: Named, files: TeamsSources['files']): readonly Fault[] {
  return named.localizationInfo.additionalLanguages.flatMap(({ file }, index) => {
    const texts = files[file];
    if (texts !== undefined)
      return teamsLanguageFaults(`teams/${file}`, readJson(new TextDecoder().decode(texts)));
    return [
      { file: MANIFEST, at: `localizationInfo.additionalLanguages[${index}].file`, message: notThere(file) },
    ];
  });
}

function notThere(name: string): string {
  return `there is no ${name} beside the manifest`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is not there is no object either: the schema says so. Where the text breaks off, editors show.
    return undefined;
  }
}

/** Teams turns a package away for these, but its schema can't say them: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package */
const ICON_SIDES = { color: 192, outline: 32 } as const;

function iconFaults(named: Named, files: TeamsSources['files']): readonly Fault[] {
  return (['color', 'outline'] as const).flatMap((kind) => {
    const name = named.icons[kind];
    const icon = files[name];
    const [file, at] = [MANIFEST, `icons.${kind}`];
    if (icon === undefined) return [{ file, at, message: notThere(name) }];
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

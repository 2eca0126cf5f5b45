import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildResult, build, formatMessages, type OutputFile } from 'esbuild';

/** The client as files to serve, by path; names carry a hash of what is in them, so a browser may keep them for good. */
export type Assets = ReadonlyMap<string, Asset>;

export interface Asset {
  readonly type: string;
  readonly body: Uint8Array;
  readonly immutable: boolean;
}

/** Below this path lie the files of the client; the page itself is at `/`. */
export const ASSETS_PATH = '/local/client';

/** The client can't be built; the message holds what esbuild says, with file and line. */
class BundleFault extends Error {
  readonly code = 'client-does-not-build';

  constructor(details: readonly string[], cause: unknown) {
    super(`The local workspace's client does not build:\n${details.join('\n')}`, { cause });
    this.name = 'BundleFault';
  }
}

// The sources don't change while the program runs, so that it builds them once however often the workspace is started.
let building: Promise<Assets> | undefined;

/** Builds the client from its sources beside this file, in memory. Throws where it does not compile. */
export function bundleClient(): Promise<Assets> {
  building ??= bundle();
  return building;
}

async function bundle(): Promise<Assets> {
  const folder = fileURLToPath(new URL('./client/', import.meta.url));
  const { outputFiles = [], metafile } = await built(folder);
  const outputs = outputFiles.map((file) => [urlOf(file, folder), assetOf(file)] as const);
  const entry = Object.entries(metafile?.outputs ?? {}).find(
    ([, output]) => output.entryPoint === 'main.tsx',
  );
  const script = path.basename(entry?.[0] ?? '');
  const style = path.basename(entry?.[1].cssBundle ?? '');
  const page: Asset = { type: 'text/html; charset=utf-8', body: pageFor(script, style), immutable: false };
  const icon: Asset = { type: 'image/svg+xml', body: Buffer.from(ICON), immutable: false };
  return new Map([...outputs, ['/', page], [`${ASSETS_PATH}/icon.svg`, icon]]);
}

async function built(folder: string): Promise<BuildResult> {
  try {
    return await build({
      absWorkingDir: folder,
      entryPoints: ['main.tsx'],
      entryNames: '[name]-[hash]',
      chunkNames: '[name]-[hash]',
      outdir: folder,
      write: false,
      metafile: true,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2023',
      minify: true,
      legalComments: 'none',
      logLevel: 'silent',
    });
  } catch (error) {
    const errors =
      error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
    throw new BundleFault(await formatMessages(errors, { kind: 'error' }), error);
  }
}

function urlOf(file: OutputFile, folder: string): string {
  return `${ASSETS_PATH}/${path.relative(folder, file.path)}`;
}

function assetOf(file: OutputFile): Asset {
  const type = file.path.endsWith('.css') ? 'text/css' : 'text/javascript';
  return { type: `${type}; charset=utf-8`, body: file.contents, immutable: true };
}

/** A strong validator of what an asset holds (RFC 9110, section 8.8.3). */
export function entityTagOf(asset: Asset): string {
  return `"${createHash('sha256').update(asset.body).digest('base64url').slice(0, 22)}"`;
}

function pageFor(script: string, style: string): Uint8Array {
  return Buffer.from(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Pointperson, local workspace</title>
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${ASSETS_PATH}/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS_PATH}/${style}">
<script type="module" src="${ASSETS_PATH}/${script}"></script>
</head>
<body><noscript>The local workspace needs JavaScript.</noscript></body>
</html>
`);
}

/** Our own mark: a location pin that is a person. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0f766e" d="M16 1a12 12 0 0 0-12 12c0 8 12 18 12 18s12-10 12-18A12 12 0 0 0 16 1z"/><circle cx="16" cy="9.5" r="3.6" fill="#fff"/><path fill="#fff" d="M9.5 19a6.5 6 0 0 1 13 0z"/></svg>`;

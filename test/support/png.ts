import { inflateSync } from 'node:zlib';

export interface Pixel {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Row by row, from the top left. */
  readonly pixels: readonly Pixel[];
}

const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a PNG of 8 bits a channel, RGB or RGBA, not interlaced (www.w3.org/TR/png-3); throws for any other. */
export function readPng(file: Buffer): Pixels {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colorType = -1, , , interlace] = file.subarray(24, 29);
  const channels = CHANNELS[colorType];
  if (depth !== 8 || channels === undefined || interlace !== 0)
    throw new Error('A kind of PNG not read here');
  const rows = unfiltered(inflateSync(Buffer.concat(dataChunks(file))), width * channels, channels);
  const pixels = rows.flatMap((row) =>
    Array.from({ length: width }, (_, x) => {
      const [red = 0, green = 0, blue = 0, alpha = 255] = row.subarray(x * channels, (x + 1) * channels);
      return { red, green, blue, alpha };
    }),
  );
  return { width, height, pixels };
}

function dataChunks(file: Buffer): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

/** Undoes the filter that each row begins with: www.w3.org/TR/png-3/#9Filters */
function unfiltered(data: Buffer, rowLength: number, step: number): readonly Buffer[] {
  const rows: Buffer[] = [];
  let above = Buffer.alloc(rowLength);
  for (let at = 0; at < data.length; at += rowLength + 1) {
    const filter = data[at] ?? 0;
    const row = Buffer.from(data.subarray(at + 1, at + 1 + rowLength));
    for (let x = 0; x < rowLength; x += 1) {
      const left = row[x - step] ?? 0;
      const up = above[x] ?? 0;
      const upLeft = x < step ? 0 : (above[x - step] ?? 0);
      row[x] = ((row[x] ?? 0) + predicted(filter, left, up, upLeft)) & 255;
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - upLeft;
  const nearest = Math.min(Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft));
  if (nearest === Math.abs(guess - left)) return left;
  return nearest === Math.abs(guess - up) ? up : upLeft;
}

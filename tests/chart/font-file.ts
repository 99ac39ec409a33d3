import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

export const FONTS = {
  regular: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};

/** How far each character advances, as the font file itself says: its tables cmap (format 4), hmtx, hhea and head. */
export function advancesIn(file: string): { unitsPerEm: number; of: (character: string) => number | undefined } {
  const bytes = readFileSync(file);
  const tables = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    tables.set(bytes.toString('latin1', record, record + 4), bytes.readUInt32BE(record + 8));
  }
  const table = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`${file} has no ${name}`);
    return offset;
  };
  const cmap = table('cmap');
  const records = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + index * 8);
  const unicode = records.find((at) => bytes.readUInt16BE(at) === 3 && bytes.readUInt16BE(at + 2) === 1);
  if (unicode === undefined) throw new Error(`${file} has no Unicode cmap`);
  const map = cmap + bytes.readUInt32BE(unicode + 4);
  const count = bytes.readUInt16BE(map + 6) / 2;
  const glyph = (code: number): number => {
    for (let index = 0; index < count; index++) {
      const [end, start] = [map + 14 + index * 2, map + 16 + (count + index) * 2];
      if (code > bytes.readUInt16BE(end)) continue;
      if (code < bytes.readUInt16BE(start)) return 0;
      const delta = bytes.readUInt16BE(start + count * 2);
      const rangeAt = start + count * 4;
      const range = bytes.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const found = bytes.readUInt16BE(rangeAt + range + (code - bytes.readUInt16BE(start)) * 2);
      return found === 0 ? 0 : (found + delta) & 0xffff;
    }
    return 0;
  };
  const last = bytes.readUInt16BE(table('hhea') + 34) - 1;
  return {
    unitsPerEm: bytes.readUInt16BE(table('head') + 18),
    of: (character) => {
      const found = glyph(character.codePointAt(0) ?? 0);
      return found === 0 ? undefined : bytes.readUInt16BE(table('hmtx') + Math.min(found, last) * 4);
    },
  };
}

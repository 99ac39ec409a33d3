import { describe, expect, test } from 'vitest';
import { png } from '../../src/chart/png.js';
import { CHARTS, chart } from './charts.js';

/** Width and height as the header of the file says. */
const sizeOf = (file: Buffer): [number, number] => [file.readUInt32BE(16), file.readUInt32BE(20)];

describe('the picture as PNG', () => {
  test('a care region with 26 RPO, large enough for print', async () => {
    const file = await png(CHARTS['a care region with 26 RPO and an AU each'] ?? chart(''), { paper: 'A3' });
    expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const [width, height] = sizeOf(file);
    expect(width).toBe(2 * 1587);
    expect(Math.abs(height / width - 297 / 420)).toBeLessThan(0.001);
  });

  test('its names are drawn: with another name it is another picture', async () => {
    const [one, other, again] = await Promise.all(
      ['Råd A', 'Råd B', 'Råd A'].map((name) => png(chart('Rot\n  A', [], { A: { name } }), { title: 'Plan' })),
    );
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
    expect(one?.equals(again ?? Buffer.alloc(0))).toBe(true);
  });

  test('dark differs from light, and no scale makes more than 40 million pixels', async () => {
    const drawn = chart('Rot\n  A');
    const [light, dark] = [await png(drawn, { scale: 1 }), await png(drawn, { scale: 1, theme: 'dark' })];
    expect(light.equals(dark)).toBe(false);
    const [width, height] = sizeOf(await png(drawn, { scale: 1000 }));
    expect(width * height).toBeLessThanOrEqual(40_100_000);
  });
});

const isHeight = (data: unknown): data is { height: number } =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'ansvarsgraf-height' &&
  'height' in data &&
  typeof data.height === 'number' &&
  data.height > 0;

const HIGHEST = 20_000;

/** Makes frames with charts and cards in them as high as their content says, if they are of the origin of their address. */
export function fitFrames(): void {
  addEventListener('message', ({ data, origin, source }) => {
    if (!isHeight(data)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || !URL.canParse(frame.src) || new URL(frame.src).origin !== origin) continue;
      frame.height = String(Math.min(HIGHEST, Math.ceil(data.height)));
    }
  });
}

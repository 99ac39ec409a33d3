const STEP = 1.2;
const [LEAST, MOST] = [0.3, 4];

/** Makes a chart larger and smaller in its stage, and moves it by the mouse. */
export class Zoom {
  private scale = 1;
  private size = { width: 0, height: 0 };

  /**
   * @param stage what scrolls
   * @param space as large as the chart is drawn
   * @param canvas what is scaled
   * @param isWhole whether the stage fills the screen: then the wheel zooms without a key
   */
  constructor(
    private readonly stage: HTMLElement,
    private readonly space: HTMLElement,
    private readonly canvas: HTMLElement,
    private readonly isWhole: () => boolean,
    private readonly onChange: (percent: number) => void,
  ) {
    stage.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    stage.addEventListener('pointerdown', (event) => this.drag(event));
  }

  /** The chart has another size. */
  resize(size: { width: number; height: number }): void {
    this.size = size;
    this.apply();
  }

  in(): void {
    this.to(this.scale * STEP);
  }
  out(): void {
    this.to(this.scale / STEP);
  }
  reset(): void {
    this.to(1);
  }

  /** No chart but a list: at its own size. */
  release(): void {
    this.scale = 1;
    for (const { style } of [this.space, this.canvas])
      for (const name of ['width', 'height', 'transform']) style.removeProperty(name);
    this.onChange(100);
  }

  private apply(): void {
    const { width, height } = this.size;
    this.space.style.width = `${width * this.scale}px`;
    this.space.style.height = `${height * this.scale}px`;
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    this.canvas.style.transform = this.scale === 1 ? 'none' : `scale(${this.scale})`;
  }

  /** To a scale, so that what lies under a point of the window stays there; the middle of the stage if none is given. */
  private to(wanted: number, at?: { clientX: number; clientY: number }): void {
    const scale = Math.min(MOST, Math.max(LEAST, Math.abs(wanted - 1) < 0.01 ? 1 : wanted));
    const before = this.space.getBoundingClientRect();
    const stage = this.stage.getBoundingClientRect();
    const x = at?.clientX ?? stage.left + stage.width / 2;
    const y = at?.clientY ?? Math.max(stage.top, 0) + Math.min(stage.height, window.innerHeight) / 2;
    const [rightOf, below] = [(x - before.left) / this.scale, (y - before.top) / this.scale];
    this.scale = scale;
    this.apply();
    const after = this.space.getBoundingClientRect();
    this.stage.scrollLeft += after.left + rightOf * scale - x;
    if (this.isWhole()) this.stage.scrollTop += after.top + below * scale - y;
    else if (at) window.scrollBy(0, after.top + below * scale - y);
    this.onChange(Math.round(scale * 100));
  }

  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey && !this.isWhole()) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    this.to(this.scale * Math.exp(-Math.min(100, Math.max(-100, pixels)) * 0.004), event);
  }

  /** The mouse takes hold of what lies between the boxes. */
  private drag(event: PointerEvent): void {
    const { stage } = this;
    const isFree = event.target instanceof Element && event.target.closest('.body-box') === null;
    const scrolls = stage.scrollWidth > stage.clientWidth || stage.scrollHeight > stage.clientHeight;
    if (event.pointerType !== 'mouse' || event.button !== 0 || !isFree || !scrolls) return;
    const from = { x: event.clientX + stage.scrollLeft, y: event.clientY + stage.scrollTop };
    const move = ({ clientX, clientY }: PointerEvent): void => stage.scrollTo(from.x - clientX, from.y - clientY);
    const ends = new AbortController();
    stage.setPointerCapture(event.pointerId);
    stage.addEventListener('pointermove', move, { signal: ends.signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      stage.addEventListener(end, () => ends.abort(), { signal: ends.signal });
  }
}

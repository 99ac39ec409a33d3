/** What the tools around a chart say. */
export interface ToolWords {
  find: string;
  found: (count: number) => string;
  foundNone: string;
  zoomIn: string;
  zoomOut: string;
  zoomReset: (percent: number) => string;
  fullScreen: string;
  leaveFullScreen: string;
  keys: string;
  keysHelp: readonly (readonly [string, string])[];
  above: string;
  chosen: string;
  way: string;
  open: string;
  close: string;
  opened: (name: string, count: number) => string;
  closed: (name: string) => string;
  nothingNew: (name: string) => string;
  shown: (count: number) => string;
  newTop: (name: string, count: number) => string;
  notReached: string;
  loading: string;
}

import type { Language } from '../../src/model/schema.generated.js';

/** What the tools around a chart say. */
export interface Words {
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

export const WORDS: Readonly<Record<Language, Words>> = {
  SV: {
    find: 'Sök i schemat',
    found: (count) => `${count} träffar`,
    foundNone: 'Inget organ i schemat heter så.',
    zoomIn: 'Förstora',
    zoomOut: 'Förminska',
    zoomReset: (percent) => `${percent} %, återställ storleken`,
    fullScreen: 'Helskärm',
    leaveFullScreen: 'Lämna helskärm',
    keys: 'Tangenter',
    keysHelp: [
      ['↑ ↓', 'föregående och nästa organ'],
      ['→', 'öppna, eller gå till första organet under'],
      ['←', 'stäng, eller gå till organet ovanför'],
      ['Home End', 'första och sista organet'],
      ['A–Ö', 'organ som börjar så'],
      ['Mellanslag', 'visa samband och val för organet'],
      ['Enter', 'öppna organets sida'],
      ['+ − 0', 'förstora, förminska, återställ'],
    ],
    above: 'Ovanför',
    chosen: 'Valt organ',
    way: 'Vägen från toppen',
    open: 'Öppna sidan',
    close: 'Stäng',
    opened: (name, count) => `${count} organ under ${name} visas.`,
    closed: (name) => `Organen under ${name} visas inte längre.`,
    nothingNew: (name) => `Organen under ${name} visas redan på annan plats i schemat.`,
    shown: (count) => `Schemat visar ${count} organ.`,
    newTop: (name, count) => `Schemat utgår nu från ${name} och visar ${count} organ.`,
    notReached: 'Servern svarar inte. Försök igen om en stund.',
    loading: 'Hämtar fler organ …',
  },
  EN: {
    find: 'Find in the chart',
    found: (count) => (count === 1 ? '1 hit' : `${count} hits`),
    foundNone: 'No body in the chart is called that.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: (percent) => `${percent} %, reset the size`,
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    keys: 'Keys',
    keysHelp: [
      ['↑ ↓', 'previous and next body'],
      ['→', 'open, or go to the first body below'],
      ['←', 'close, or go to the body above'],
      ['Home End', 'first and last body'],
      ['A–Ö', 'a body whose name begins so'],
      ['Space', 'show links and choices of the body'],
      ['Enter', 'open the page of the body'],
      ['+ − 0', 'zoom in, zoom out, reset'],
    ],
    above: 'Above',
    chosen: 'Chosen body',
    way: 'The way from the top',
    open: 'Open the page',
    close: 'Close',
    opened: (name, count) => `${count} ${count === 1 ? 'body' : 'bodies'} under ${name} shown.`,
    closed: (name) => `The bodies under ${name} are no longer shown.`,
    nothingNew: (name) => `The bodies under ${name} are shown elsewhere in the chart already.`,
    shown: (count) => `The chart shows ${count} ${count === 1 ? 'body' : 'bodies'}.`,
    newTop: (name, count) => `The chart now begins at ${name} and shows ${count} ${count === 1 ? 'body' : 'bodies'}.`,
    notReached: 'The server does not answer. Try again in a while.',
    loading: 'Loading more bodies …',
  },
};

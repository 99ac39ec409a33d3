import type { Language } from '../../model/schema.generated.js';

const SV = {
  past: 'Hoppa förbi schemat',
  depth: 'Steg under toppen',
  kinds: 'Samband som leder uppåt',
  kindsHint: 'Inget valt: ingår i, samordnas av, styrs av, rapporterar till, har uppdrag av, inrättat av.',
  theme: 'Färger',
  themes: { auto: 'som systemet', light: 'ljust', dark: 'mörkt' },
  show: 'Visa',
  above: 'Ovanför i organisationen',
  pageOf: (name: string) => `Vad som är känt om ${name}`,
  truncated: 'Det finns fler organ än ett schema rymmer. De som ligger längst från det översta är utelämnade.',
  alone: 'Ingen källa nämner något organ under det här.',
  exports: 'Hämta hela schemat',
  exportsHint: (steps: number) => `Med alla organ ned till ${steps} steg under toppen.`,
  forms: {
    svg: 'Bild som kan förstoras (SVG)',
    paper: 'Bild för utskrift på A3 (SVG)',
    png: 'Bild (PNG)',
    json: 'Data (JSON)',
    csv: 'Tabell (CSV)',
  },
  embed: 'Bädda in',
  embedLead: {
    chart:
      'Visa schemat på en egen webbplats eller ett intranät. Det följer källorna: när de uppdateras ändras det också där.',
    answer:
      'Visa svaret på en egen webbplats eller ett intranät: vem som äger det och var det rapporteras, så som det är i dag.',
  },
  embedMore: 'Mer om inbäddning',
  ways: {
    frame: 'Som en ruta (iframe)',
    frameHint: 'Fungerar utan skript på den egna sidan.',
    element: 'Som ett element',
    elementHint: 'Ett skript, inga stilar som krockar; anpassas med CSS och säger till när någon väljer något.',
    oembed: 'Som en adress (oEmbed)',
    oembedHint: 'Klistra in adressen där publiceringsverktyget gör inbäddningar av adresser.',
  },
  copy: 'Kopiera',
  copied: 'Kopierat',
  of: 'Organisationsschema',
  chartFrom: 'Schemat hos Ansvarsgraf',
  answerFrom: 'Alla uppgifter och källor hos Ansvarsgraf',
  stateOn: (day: string) => `Läget ${day}`,
  notThere: (id: string) => `Det finns inget med id ”${id}”.`,
  nearest: 'Kanske menas',
} as const;

type Words<Of> = {
  readonly [Key in keyof Of]: Of[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Of[Key] extends string
      ? string
      : Words<Of[Key]>;
};

const EN: Words<typeof SV> = {
  past: 'Skip past the chart',
  depth: 'Steps below the top',
  kinds: 'Links that lead up',
  kindsHint:
    'None chosen: is part of, is coordinated by, is steered by, reports to, is commissioned by, established by.',
  theme: 'Colours',
  themes: { auto: 'as the system', light: 'light', dark: 'dark' },
  show: 'Show',
  above: 'Above in the organisation',
  pageOf: (name) => `What is known of ${name}`,
  truncated: 'There are more bodies than a chart holds. Those farthest from the top are left out.',
  alone: 'No source names a body below this one.',
  exports: 'Download the whole chart',
  exportsHint: (steps) => `With all bodies down to ${steps} steps below the top.`,
  forms: {
    svg: 'Picture that can be enlarged (SVG)',
    paper: 'Picture to print on A3 (SVG)',
    png: 'Picture (PNG)',
    json: 'Data (JSON)',
    csv: 'Table (CSV)',
  },
  embed: 'Embed',
  embedLead: {
    chart: 'Show the chart on your own site or intranet. It follows the sources: as they are updated, so is it.',
    answer: 'Show the answer on your own site or intranet: who owns it and where it is reported, as of today.',
  },
  embedMore: 'More on embedding',
  ways: {
    frame: 'As a frame (iframe)',
    frameHint: 'Works without a script on your page.',
    element: 'As an element',
    elementHint: 'One script, no styles that clash; adapted by CSS, and it says when somebody chooses something.',
    oembed: 'As an address (oEmbed)',
    oembedHint: 'Paste the address where your publishing tool turns addresses into embeds.',
  },
  copy: 'Copy',
  copied: 'Copied',
  of: 'Organisation chart',
  chartFrom: 'The chart at Ansvarsgraf',
  answerFrom: 'All statements and sources at Ansvarsgraf',
  stateOn: (day) => `As of ${day}`,
  notThere: (id) => `There is nothing with the id “${id}”.`,
  nearest: 'Perhaps you mean',
};

/** What is said around charts and embedded parts. */
export const CHART_PHRASES: Readonly<Record<Language, Words<typeof SV>>> = { SV, EN };

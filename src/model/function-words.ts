/** Swedish words that join others and tell nothing of what is sought, and those with which a question begins. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
alla att av de dem den denna deras dess det detta du en eller ett från för ha har hos hur i in inom jag kan med men mot finns
när och om på samt sin sina sitt ska som till under upp ut vad var vem vems vid vilka vilken vilket vår våra än är åt äger över
`
    .trim()
    .split(/\s+/),
);

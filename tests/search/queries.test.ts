import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { embedded, engines } from '../setup/engines.js';
import { loadSeeds } from '../setup/kit.js';
import { search } from './search.js';

/** What people type, and what they mean by it: the id that comes first. */
const QUERIES: readonly (readonly [string, string])[] = [
  // Abbreviations
  ['RPO', 'regionala-programomraden'],
  ['NPO', 'nationella-programomraden'],
  ['LGVO', 'lgvo-ostergotland'],
  ['REKO', 'reko-jonkoping'],
  ['LGL', 'lgl-kalmar'],
  ['AU', 'rpo-psykisk-halsa-sydostra-au'],
  ['VVG', 'vvg'],
  ['NAG', 'nationella-arbetsgrupper'],
  ['RAG', 'rag-cosmic-sydostra'],
  ['VIP', 'vip-psykisk-halsa'],
  ['vgr', 'vastra-gotalandsregionen'],
  ['SKR', 'skr'],
  ['AMK:s', 'amk-kronoberg'],
  ['S-KiS', 's-kis'],
  ['SIP', 'samordnad-individuell-plan'],
  ['rpo:s', 'regionala-programomraden'],
  ['nsks', 'nsk-s'],
  ['SKS', 'sks'],
  ['RSG', 'regionala-samverkansgrupper'],
  ['LMR', 'vvg-2022-03-10-lmr'],
  ['Lgl Kalmar', 'lgl-kalmar'],
  ['RCC Syd', 'rcc-syd'],
  // Inflected
  ['kunskapsrådets', 'kunskapsradet-vastra-gotaland'],
  ['vård- och insatsprogrammens', 'vip-psykisk-halsa'],
  ['psykiska hälsan', 'npo-psykisk-halsa'],
  ['handlingsplanens mål', 'vvg-2022-03-10-handlingsplanens-15-mal'],
  ['regionsjukvårdsledningens', 'regionsjukvardsledningen-sydostra'],
  ['avvikelsehanteringen i samverkan', 'vvg-2022-03-10-rutin-avvikelsehantering-i-samverkan'],
  ['kodarnätverket', 'kodarnatverk-sydostra'],
  ['patientkontraktens', 'patientkontrakt'],
  ['processtödjarna', 'rpo-psykisk-halsa-sydostra-processtodjare'],
  ['Försäkringskassans', 'forsakringskassan'],
  ['direktivet', 'direktiv-integrerad-primarvard'],
  ['patientnämndens', 'patientnamnden-halland'],
  ['västerviks kommun', 'kommun-vastervik'],
  ['Region Hallands handlingsplan', 'handlingsplan-god-och-nara-vard-halland'],
  ['Svenska beroenderegistret', 'svenskt-beroenderegister'],
  ['löfte', 'patientloften-rcc-sydost'],
  // Compounds by a part
  ['informationsstöd', 'visus-halland'],
  ['vårdinfo', 'visus-halland'],
  ['mottagning', 'specialistmottagningarna-halland'],
  ['journalsystem', 'journalsystem-vas-halland'],
  ['vårdinformationsstöd', 'visus-halland'],
  ['ungdomsmott', 'ungdomsmottagningarna'],
  ['regionsjukvårdsledning', 'regionsjukvardsledningen-sydostra'],
  ['insatsprogram', 'vip-psykisk-halsa'],
  ['suicidprevention', 'vvg-2022-03-10-overenskommelse-psykisk-halsa-och-suicidprevention-2022'],
  // Without å, ä and ö
  ['aldres halsa', 'rpo-aldres-halsa-sydostra'],
  ['sodra regionvardsnamnden', 'sodra-regionvardsnamnden'],
  ['fardplan', 'halland-gnv-2021-fardplan'],
  ['Håbo', 'kommun-habo-uppsala'],
  ['Habo', 'kommun-habo'],
  ['malmo', 'kommun-malmo'],
  ['NPO psykisk halsa', 'npo-psykisk-halsa'],
  ['Upplands Bro', 'kommun-upplands-bro'],
  ['Are', 'kommun-are'],
  // Misspelt
  ['kunksapsrådet', 'kunskapsradet-vastra-gotaland'],
  ['pateintkontrakt', 'patientkontrakt'],
  ['socialstyrelssen', 'socialstyrelsen'],
  ['kompetensförsörning', 'rpo-psykisk-halsa-2022-omrade-4'],
  ['handlingpslan nära vård', 'handlingsplan-nara-vard-2020-2023'],
  ['vårdförlop sepsis', 'vardforlopp-sepsis'],
  // People
  ['Helena Söderbäck', 'helena-soderback'],
  ['soderback', 'helena-soderback'],
  ['Göran', 'goran-matejka'],
  ['Kristiansson', 'tomas-kristiansson'],
  ['shuja', 'shuja-at-noormohamed'],
  ['Gumpert Amanda', 'amanda-gumpert'],
  ['A. Arvidsson', 'angelica-arvidsson'],
  ['maria minich', 'maria-minich-karlsson'],
  ['Roland Olofsson-Dolk', 'roland-olofsson-dolk'],
  // Bodies and posts by what they are called
  ['Region Jönköping', 'region-jonkopings-lan'],
  ['Jönköping', 'kommun-jonkoping'],
  ['kommunerna i Halland', 'kommunerna-halland'],
  ['De 38 kommunerna', 'kommunerna-i-sydostra'],
  ['RPO Psykisk hälsa AU', 'rpo-psykisk-halsa-sydostra-au'],
  ['styrgruppen', 'sks'],
  ['kliniska programområden i Jönköping', 'kliniska-programomraden-region-jonkopings-lan'],
  ['samordnare RAG Cosmic', 'rag-cosmic-sydostra-samordnare'],
  ['sekreterare VVG', 'vvg-sekreterare'],
  ['socialtjänstcheferna', 'kommunerna-halland-socialtjanstchefer'],
  ['regional utvecklingsgrupp', 'regional-utvecklingsgrupp-god-och-nara-vard-halland'],
  // Plans and documents
  ['Direktiv AMK', 'direktiv-integrerad-primarvard'],
  ['Handlingsplan 2022 för RPO Psykisk hälsa', 'handlingsplan-2022-rpo-psykisk-halsa'],
  ['mötesanteckningen 10 mars 2022', 'motesanteckning-vvg-2022-03-10'],
  ['finansieringsstöd processtöd', 'finansieringsstod-processtod-sodra'],
  ['god och nära vård', 'god-och-nara-vard-halland'],
  ['Handlingsplan psykisk hälsa', 'vvg-2022-03-10-handlingsplan-psykisk-halsa'],
  ['Närmare Kronobergaren', 'narmare-kronobergaren'],
  ['läkarmedverkan i hemsjukvården', 'halland-gnv-2021-avtal-lakarmedverkan'],
  ['möte 10 mars 2022', 'vvg-2022-03-10'],
  // Money
  ['150 000 kr', 'amk-integrerad-primarvard-medel-extern-kompetens'],
  ['300 mkr', 'processtod-sodra-medel-300-mkr-2020'],
  // Registers and systems
  ['BUSA', 'busa'],
  ['Svenskt beroenderegister', 'svenskt-beroenderegister'],
  ['Socialstyrelsens patientregister', 'patientregistret'],
  ['kvalitetsregister ECT', 'ect-registret'],
  ['MedControl', 'medcontrol-pro'],
  // Goals, promises, pathways
  ['ökad patientsäkerhet', 'amk-integrerad-primarvard-effekt-patientsakerhet'],
  ['patientlöfte 6', 'patientlofte-6'],
  ['vårdförlopp hjärtsvikt', 'vardforlopp-hjartsvikt'],
  ['patientlöfte nr 2', 'patientlofte-2'],
  ['kompetensförsörjning', 'rpo-psykisk-halsa-2022-omrade-4'],
];

describe.each(engines)('what people search for, on $name', (engine) => {
  let graph: Graph;
  let beside: Graph;

  beforeAll(async () => {
    graph = await engine.seeded();
    await loadSeeds(graph);
    beside = await embedded.seeded();
    await loadSeeds(beside);
  });
  afterAll(async () => {
    await beside.close();
    await graph.close();
  });

  const firstThree = (ranked: Awaited<ReturnType<typeof search>>) => ranked.slice(0, 3).map(({ id }) => id);

  test.each(QUERIES)('%s', async (typed, first) => {
    const ranked = await search(graph, typed);
    expect(ranked[0]?.id).toBe(first);
    expect(ranked[0]?.snippet).toMatch(/\*\*[^*]+\*\*/);
    expect(firstThree(ranked), 'the first three are the same on the embedded engine').toEqual(
      firstThree(await search(beside, typed)),
    );
  });
});

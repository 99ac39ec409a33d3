/** What many phrasings share. Written as phrasings are: see `phrasing.ts`. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  vem: '(vem|vilka|vilken|vilket|vilka parter|vilken part|vilket organ|vilka organ|vilken person|vilka personer|vilken organisation|vilka organisationer|vilken grupp|vilka grupper|vilken myndighet|vilka myndigheter|vilken aktör|vilka aktörer|vilken instans|vilka instanser|vilken roll|vilken post|vilken funktion|vem eller vilka|vad heter den) [som|är det som]',
  who: '(who|which body|which bodies|what body|which party|which parties|which person|which people|which organisation|which organisations|which organization|which group|which groups|which authority|which authorities|which actor|which actors|which role|which post|who or what|whom) [that|is it that|is the one who|are the ones who]',
  vilka: '(vilka|vilket|vilken|vad)',
  which: '(which|what|what kind of)',
  ar: '(är|e|ä|var|är det som är|blir|utgör|har varit)',
  is: '(is|are|was|were|acts as|act as|serves as|serve as|has been)',
  for: '(för|av|i|till|på|inom|hos|vid|kring|om|over)',
  of: '(of|for|in|on|to|at|within|about|over)',
  the: '(the|a|an|its|their)',
  ske: '(ska|skall|kommer att|kan|får|måste|bör)',
  reported:
    '[och] (var|vart|hur|till vem|för vem|vem) [och hur] [och när] (rapporteras|återrapporteras|följs|redovisas|utvärderas|rapporterar|avrapporteras) [det|den|de|man] [upp] [till]',
  reporteden: '[and] (where|how|to whom|who) (is|are) (it|they|this) (reported|followed up|evaluated) [to]',
  reports:
    '(rapporteras|återrapporteras|avrapporteras|följs|utvärderas|redovisas|registreras|återkopplas|publiceras|dokumenteras|stäms|mäts)',
  will: '(will|shall|is to|are to|should|must|can|may)',
};

/** How a question may begin and end without saying more. */
export const OPENINGS: readonly string[] = [
  'jag (undrar|skulle vilja veta|vill veta|vill gärna veta|behöver veta)',
  '[hej] (kan|kunde|skulle) du [kunna] (säga|berätta|tala om|svara på|hjälpa mig med|ange) [för mig|mig]',
  '(säg|berätta|visa) [för mig|mig]',
  '(vet du|hej|snälla|min fråga är|fråga)',
  '[please] (can|could|would) you [please] (tell me|say|show me|explain)',
  '[please] (tell me|show me|say)',
  '(do you know|i wonder|i would like to know|i want to know|please|hello|hi)',
];

export const ENDINGS: readonly string[] = [
  'tack',
  'egentligen',
  'exakt',
  'totalt',
  'sammanlagt',
  'i dag',
  'idag',
  'just nu',
  'nu',
  'då',
  'enligt (dokumentet|texten|källan|källorna|dokumenten)',
  'please',
  'exactly',
  'thanks',
  'actually',
  'in total',
  'altogether',
  'today',
  'now',
  'then',
  'according to the (document|documents|text|source|sources)',
];

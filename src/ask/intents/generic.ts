/**
 * Words of a question that join what it tells of and say nothing of it: they need not be found. No word that turns a
 * question round (`inte`, `utan`, `except`) is among them, and none that says who is meant or what is thought.
 */
const SWEDISH = `
ska skall skulle bör borde kan kunde får fick måste vill ville lär kommer kom
är var varit vara blir blev bli blivit har hade ha haft finns fanns finnas gäller gällde gälla
sker ske skedde skett gör gjorde göra görs gjordes gjort genomför genomföra genomförs genomfördes genomförd genomfört
ges gavs ger gav går gick ingår ingick ingå innebär innehåller hör hörde ligger låg står stod tar tog
handlar handlade räknas nämns nämnda anges angavs angett sägs säger sade beskrivs beskriver behövs används
det den de som att man vår vårt våra sig själva just även också bara nu idag dag redan enligt bland annat totalt sammanlagt cirka ungefär
dokumentet texten källan källorna handlingen planen minst högst respektive inom ramen samband denna detta dessa
åt oss vi ni dig mig därefter sedan samma sätt vilket vilken vilka vad vem när hur var varför upp ut in fram ner till
avser tänker planerar slutligen formellt officiellt huvudsakligen främst framförallt särskilt ursprungligen behöver behövde kräver krävs väntas väntades beräknas beräknades planeras planerades förväntas tänkt typ typen typer slags sorts se ser sett drog drar drogs ute erbjuda erbjuds erbjuder lyckas lyckat tillsammans ihop någon något några alla samtliga varje
`;

const ENGLISH = `
will would shall should must can could may might do does did done doing is are was were be been being has have had having
get gets got given give gives gave going go goes take takes took taken taking make makes made making there
it they them its their this that these those who whom which what when where how why exactly actually according also
document text source sources plan about total altogether approximately least most each every any some all both
expected planned intended supposed intend intends plan plans finally formally officially mainly primarily especially originally chiefly carry carries carried conducted held type types kind kinds sort together with offer offered offers succeed successful someone anyone happen happens happened occur place out up off over into than
said say says mentioned stated described used use uses using needed need needs so such as if during between
`;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What joins, in both languages. */
export const GENERIC: readonly string[] = [...words(SWEDISH), ...words(ENGLISH)];

/** Verbs of having to do with a thing: the roles that are told say which it is. */
export const HAVING_TO_DO: readonly string[] = words(`
ansvarar ansvarig ansvariga ansvaret ansvara hand sköter sköta håller hålla gör utför utföra utförs arbetar arbeta jobbar jobba
uppdrag uppdraget uppgift ansvarade svarar svara sköts hanterar hantera ser
deltar delta medverkar berättar berätta
responsible responsibility charge participates participate involved intend intends plan plans finally formally officially mainly primarily especially originally chiefly carry carries carried out perform performs work works working task tasked handle handles
`);

/**
 * Swedish words that say the same, a group on each line: a person asks for `pengar`, the sources speak of `medel`. Each
 * phrase of a group is found by any other. What differs by inflection only need not stand here.
 */
export const SAME_IN_SWEDISH = `
pengar, medel, belopp, kronor, kr, bidrag, anslag, mkr, miljoner, stimulansmedel
finansiera, finansiering, betala, bekosta
kosta, kostnad
lön, lönen, lönekostnad
hälften, halva, 50, femtio
tredjedel, 1/3
starta, påbörja, inleda, initiera, börja, igång, starta upp, starta igång, komma igång, kom igång, sätta igång, drog igång, dra igång, sätts igång
införa, införs, införande, implementera, implementering, implementeras
genomföra, genomförande, genomförd, utföra, utförd
ta fram, tar fram, tog fram, tas fram, togs fram, tagits fram, tagit fram, framtagande, framtagning, framtagen, framtaget, arbeta fram, utarbeta, utarbetad, utforma, upprätta, göra, skapa, skriva
följa upp, följs upp, följer upp, uppföljning, följts upp
utvärdera, utvärdering
förlänga, förlängning, förlängd
sprida, spridning, spridas
rapportera, rapportering, rapport, redovisa, inrapportera
återkoppla, återkoppling, återföring, återrapportera, återföra
fördela, fördelning, dela upp, delas ut
etablera, etablering, inrätta, bilda, skapa
nominera, nominering
samverka, samverkan, samarbete, samarbeta
samordna, samordning, koordinera, hålla ihop, hålla samman, håller ihop, håller samman, hålls samman, hålls ihop
stödja, stöd, stötta, stöder, hjälpa
utbilda, utbildning, fortbildning, utbildningsinsats, kurs
besluta, beslut, beslöt, bestämma, bestämde, ställningstagande
fastställa, fastställande
föreslå, förslag
analysera, analys
identifiera, hitta, kartlägga, kartläggning
dokumentera, dokumentation, dokumentering
registrera, registrering, registreringsmöjlighet
utveckla, utveckling
planera, planering
upphandla, upphandling
uppmana, uppmaning
förbereda, förberedelse
ny, nytt, nya, nästa, kommande, reviderad
framtida, framtidens, kommande
sjukhus, sjukhusvård
sjukhusvård, specialistvård, specialistsjukvård, specialiserad vård
kommunal vård och omsorg, kommunal omsorg
invånare, befolkning, medborgare, länsbor
medarbetare, personal, anställda
yrkesroll, profession, yrkesgrupp, yrkeskategori, yrkesgrupper
närstående, anhörig, anhöriga
brukare, brukardelaktighet, brukarmedverkan
upphör, upphöra, läggs ner, lägga ner, avvecklas, försvinner, slutar
konsekvens, följd, effekt, påföljd
missbruk, beroende, skadligt bruk
ångest, ångestsyndrom
kodning, koda, kodningskvalitet
unga, ungdomar, ungdom
fetma, obesitas, övervikt
avtal, överenskommelse
arbetsutskott, AU
doktor, läkare
fast läkare, fast läkarkontakt
fast kontakt, fast vårdkontakt
hemsida, webbplats, webbsida, sajt, webb
app, applikation
it-system, it-stöd, system
akut, akutmottagning
inskriven, inskrivna
utskrivning, utskriven, skrivs ut
presentera, lägga fram
skicka, skickas, överlämna, lämna in, sända
ersätta, byta ut, ersättare
orsak, skäl, anledning
vanligast, oftast, mest, vanliga
framgångsfaktor, framgångsfaktorer
mäta, mått, uppföljningsmått
väntetid, väntetider, kötid
sjuktal, sjukskrivning, sjukfrånvaro
förskrivning, utskrivning av läkemedel
läkemedel, medicin, mediciner
handledning, handleda
hyrläkare, inhyrda läkare
vision, målbild
färdplan, vägkarta
möte, sammanträde, träff, träffas, samlas, ses, mötas, sammanträda
anta, antagit, antagits, antaget, antagen, antogs, antog
hålla, hålls, höll, hölls, hållits
rekvirera, rekvirering, rekvireras
fakturera, faktura, faktureras
vidareutveckla, vidareutveckling
koppla, koppling, kopplingar
stärka, förstärka, stärkas
anpassa, anpassning, anpassas
digitalisera, digitalisering
förändra, förändring, ändra
kommunicera, kommunikation
kräva, krav, krävs
gynna, gynnas, gagna
tvång, tvångsvård
självmord, suicid, suicidprevention
e-hälsa, digital
videolänk, video, videomöte, videoavstämning
teams, teamsmöte
närvaro, upprop
bokning, boka
tidbokning, webbtidbokning, webbtidbok, webbtidboksbaserad
NAG, nationella arbetsgrupper, nationell arbetsgrupp
RAG, regionala arbetsgrupper, regional arbetsgrupp
RPO, regionalt programområde
NPO, nationellt programområde
VIP, vård- och insatsprogram, insatsprogram
SIP, samordnad individuell plan
LMR, länsgemensam medicinsk riktlinje
RPT, regionala processteam, processteam
RSG, sjukvårdsregionala samverkansgrupper, regionala samverkansgrupper
SPVF, personcentrerade och sammanhållna vårdförlopp
VGR, Västra Götalandsregionen
SSVR, Södra sjukvårdsregionen
SÄBO, särskilt boende
rutin, arbetsrutin
synpunkter, synpunkt
hela landet, nationellt, nationell
region, regional, regionen
länsgemensam, gemensam
jämlik, jämlikhet, ojämlikhet
elev, elevhälsan
budskap, huvudbudskap
styrka, styrkor
svårighet, svårigheter, hinder
uppnå, uppnått, åstadkomma, åstadkommit, resultat
kompetens, kompetensbehov, kunnande
palliativ, palliativa
`;

/** Numbers and months as words and as figures. */
export const SAME_NUMBERS = `
1, en, ett, one, 01
2, två, two, 02
3, tre, three, 03
4, fyra, four, 04
5, fem, five, 05
6, sex, six, 06
7, sju, seven, 07
8, åtta, eight, 08
9, nio, nine, 09
10, tio, ten
15, femton, fifteen
januari, 01, january
februari, 02, february
mars, 03, march
april, 04
maj, 05, may
juni, 06, june
juli, 07, july
augusti, 08, august
september, 09
oktober, 10, october
november, 11
december, 12
`;

/**
 * Twenty rules of the example protocol for secondary schools, each with the same rule as another school would write it.
 * Written before the rule that looks for them.
 *
 * `of`: how the rule of the example begins; `said`: the same rule in other words.
 */
export const plantedDuplicates: ReadonlyArray<{ of: string; said: string }> = [
  {
    of: 'Wie een bericht plaatst, deelt of doorstuurt',
    said: 'Iedereen is zelf verantwoordelijk voor de berichten die hij plaatst of deelt.',
  },
  {
    of: 'Iedereen gaat op sociale media met respect om',
    said: 'Leerlingen, ouders en medewerkers gaan online respectvol met elkaar om.',
  },
  {
    of: 'Wie iets plaatste wat niet klopt',
    said: 'Wie een fout bericht heeft geplaatst, herstelt of verwijdert het zo snel mogelijk.',
  },
  {
    of: 'Iedereen houdt er rekening mee dat anderen een bericht',
    said: 'Bedenk dat anderen een bericht kunnen bewaren en verspreiden, ook nadat u het hebt gewist.',
  },
  {
    of: 'Medewerkers mogen op sociale media niets delen wat vertrouwelijk',
    said: 'Medewerkers delen op sociale media geen vertrouwelijke informatie.',
  },
  {
    of: 'Niemand mag tekst, beeld of muziek van een ander plaatsen',
    said: 'Het is verboden om teksten, beelden of muziek van een ander te plaatsen zonder toestemming van de maker.',
  },
  {
    of: 'Wie een verboden bericht krijgt',
    said: 'Een bericht dat verboden is, stuurt niemand door.',
  },
  {
    of: 'Wie iets ziet wat volgens het hoofdstuk Grenzen',
    said: 'Iedereen die iets ziet wat volgens dit protocol niet mag, meldt dat bij de coördinator sociale veiligheid.',
  },
  {
    of: 'De school laat de melder binnen 2 schooldagen weten',
    said: 'Binnen 2 schooldagen hoort de melder wat de school met zijn melding doet.',
  },
  {
    of: 'De school mag herkenbaar beeld van een leerling',
    said: 'Foto’s van leerlingen, ouders en medewerkers komen alleen op de kanalen van de school als zij daar vooraf toestemming voor gaven.',
  },
  {
    of: 'Wie toestemming gaf, mag die altijd intrekken',
    said: 'Een gegeven toestemming kan op elk moment worden ingetrokken.',
  },
  {
    of: 'Wie beeld van een ander wil plaatsen of doorsturen',
    said: 'Niemand plaatst of verspreidt beeld van een ander zonder het eerst te vragen.',
  },
  {
    of: 'Leerlingen mogen in de les geen telefoon of sociale media',
    said: 'Tijdens de les gebruiken leerlingen geen telefoon en geen sociale media, behalve als de docent dat nodig vindt.',
  },
  {
    of: 'De school bewaart een afgegeven telefoon zorgvuldig',
    said: 'Een telefoon die is afgegeven, krijgt de leerling op dezelfde schooldag terug.',
  },
  {
    of: 'Medewerkers mogen niet in de telefoon van een leerling kijken',
    said: 'Medewerkers bekijken de telefoon van een leerling niet en wissen er niets van.',
  },
  {
    of: 'Medewerkers mogen geen groepsapp met leerlingen beginnen',
    said: 'Een medewerker begint geen groepsapp met leerlingen en doet niet mee aan hun groepsapps.',
  },
  {
    of: 'Medewerkers mogen alleen namens de school berichten plaatsen',
    said: 'Alleen wie door de schoolleiding is aangewezen, plaatst berichten namens de school.',
  },
  {
    of: 'Een medewerker die op eigen naam over de school schrijft',
    said: 'Medewerkers die onder hun eigen naam over de school schrijven, vermelden dat zij hun eigen mening geven.',
  },
  {
    of: 'Een medewerker die twijfelt over een bericht',
    said: 'Bij twijfel over een bericht vraagt een medewerker eerst een collega of de schoolleiding om advies.',
  },
  {
    of: 'Loopt een gesprek op sociale media uit de hand',
    said: 'Dreigt een online gesprek uit de hand te lopen, dan stopt de medewerker met reageren en overlegt hij dezelfde werkdag met de schoolleiding.',
  },
];

/** Rules that look like a rule of the example, and are another one. */
export const lookAlikes: readonly string[] = [
  'Leerlingen mogen in de pauze hun telefoon gebruiken in de kantine.',
  'Ouders mogen op het schoolplein hun telefoon gebruiken.',
  'De docent begint met toestemming van de schoolleiding een groepsapp met leerlingen.',
  'De school verwijdert het verslag van een melding uiterlijk 1 jaar na de afhandeling.',
  'De schoolleiding overlegt elk jaar met de leerlingenraad over de telefoons.',
  'Een ouder die twijfelt over een foto, vraagt het aan de docent.',
  'De school bewaart een gevonden telefoon 3 maanden bij de receptie.',
  'Medewerkers krijgen elk jaar uitleg over vertrouwelijke informatie.',
  'Wie toestemming vraagt voor beeld, legt uit waarvoor het is.',
  'Leerlingen melden een kapotte kluis bij de conciërge.',
];

/** Quantities of this benchmark's own: at the end of a rule of the text, or in a rule that is put behind one. */

/** A quantity that a tail holds at `#`, and whether a rule asks more when it rises, by what the rule does. */
export interface Measure {
  tail: string;
  low: string;
  high: string;
  rises: Readonly<Partial<Record<'ban' | 'duty' | 'permission', 'stricter' | 'looser'>>>;
}

/** A rule of its own with a quantity at `#`, and what it is when that rises. */
export interface Stated {
  text: string;
  low: string;
  high: string;
  rises: 'stricter' | 'looser';
}

export const stated: Readonly<
  Record<'period' | 'quantity' | 'clock' | 'date' | 'age', readonly Stated[]>
> = {
  period: [
    {
      text: 'De huurder betaalt de rekening binnen # dagen.',
      low: '8',
      high: '21',
      rises: 'looser',
    },
    {
      text: 'Een annulering moet ten minste # weken vooraf binnen zijn.',
      low: 'twee',
      high: 'vijf',
      rises: 'stricter',
    },
    {
      text: 'De beheerder reageert binnen # werkdagen op een klacht.',
      low: 'drie',
      high: 'tien',
      rises: 'looser',
    },
    { text: 'Gasten mogen maximaal # nachten blijven.', low: '2', high: '6', rises: 'looser' },
    {
      text: 'Leden mogen een kano hoogstens # dagen houden.',
      low: 'vier',
      high: 'twaalf',
      rises: 'looser',
    },
  ],
  quantity: [
    {
      text: 'Elke ploeg levert minstens # vrijwilligers.',
      low: 'twee',
      high: 'zes',
      rises: 'stricter',
    },
    {
      text: 'Gasten mogen hoogstens # glazen meenemen naar het terras.',
      low: '2',
      high: '5',
      rises: 'looser',
    },
    {
      text: 'In de zaal mogen niet meer dan # mensen zijn.',
      low: '80',
      high: '120',
      rises: 'looser',
    },
    {
      text: 'Een aanvraag moet ten minste # namen noemen.',
      low: 'drie',
      high: 'zeven',
      rises: 'stricter',
    },
    {
      text: 'Een huurder moet minimaal € # borg betalen.',
      low: '50',
      high: '125',
      rises: 'stricter',
    },
  ],
  clock: [
    {
      text: 'Huurders moeten vóór # uur vertrokken zijn.',
      low: '21.00',
      high: '23.30',
      rises: 'looser',
    },
    { text: 'Gasten mogen tot # uur zwemmen.', low: '17.15', high: '20.00', rises: 'looser' },
    { text: 'Na # uur mag niemand meer douchen.', low: '21:45', high: '23:00', rises: 'looser' },
    { text: 'Vanaf # uur mogen leden de baan op.', low: '7.00', high: '9.30', rises: 'stricter' },
    {
      text: 'De sleutel moet uiterlijk om # uur terug zijn.',
      low: '16.30',
      high: '18.00',
      rises: 'looser',
    },
  ],
  date: [
    {
      text: 'De contributie moet vóór # betaald zijn.',
      low: '3 maart',
      high: '20 oktober',
      rises: 'looser',
    },
    {
      text: 'Leden mogen vanaf # inschrijven.',
      low: '1 mei',
      high: '9 september',
      rises: 'stricter',
    },
    { text: 'Tot # is kamperen verboden.', low: '4 juni', high: '12 augustus', rises: 'stricter' },
    {
      text: 'De kas moet uiterlijk op # gecontroleerd zijn.',
      low: '10 januari',
      high: '25 februari',
      rises: 'looser',
    },
  ],
  age: [
    {
      text: 'Kinderen tot # jaar moeten een zwemvest dragen.',
      low: '6',
      high: '9',
      rises: 'stricter',
    },
    { text: 'Vanaf # jaar mag een lid stemmen.', low: '14', high: '17', rises: 'stricter' },
    {
      text: 'Wie jonger is dan # jaar, mag niet in de sauna.',
      low: '12',
      high: '15',
      rises: 'stricter',
    },
    {
      text: 'Leden vanaf # jaar moeten een nacht wacht lopen.',
      low: '18',
      high: '21',
      rises: 'looser',
    },
  ],
};

export const periods: readonly Measure[] = [
  { tail: ' binnen # werkdagen', low: 'vier', high: 'negen', rises: { duty: 'looser' } },
  { tail: ' uiterlijk # weken van tevoren', low: '2', high: '5', rises: { duty: 'stricter' } },
  {
    tail: ' gedurende ten hoogste # maanden',
    low: 'twee',
    high: 'zes',
    rises: { permission: 'looser' },
  },
  {
    tail: ' gedurende ten minste # weken',
    low: '3',
    high: '8',
    rises: { duty: 'stricter' },
  },
];

export const quantities: readonly Measure[] = [
  {
    tail: ' ten minste # keer per schooljaar',
    low: 'twee',
    high: 'vijf',
    rises: { duty: 'stricter' },
  },
  {
    tail: ' hoogstens # keer per maand',
    low: 'één',
    high: 'drie',
    rises: { permission: 'looser' },
  },
  {
    tail: ' met maximaal # personen tegelijk',
    low: '6',
    high: '20',
    rises: { permission: 'looser' },
  },
  { tail: ' meer dan # keer per week', low: '2', high: '4', rises: { ban: 'looser' } },
];

export const clocks: readonly Measure[] = [
  { tail: ' vóór # uur', low: '8.30', high: '9.15', rises: { duty: 'looser' } },
  { tail: ' tot # uur', low: '15.00', high: '17.45', rises: { permission: 'looser' } },
  { tail: ' na # uur', low: '16.00', high: '18.30', rises: { ban: 'looser' } },
  { tail: ' vanaf # uur', low: '7:30', high: '12:00', rises: { permission: 'stricter' } },
];

export const dates: readonly Measure[] = [
  { tail: ' vóór # april', low: '2', high: '28', rises: { duty: 'looser' } },
  { tail: ' vanaf # juni', low: '1', high: '15', rises: { permission: 'stricter' } },
  { tail: ' tot # juli', low: '3', high: '14', rises: { ban: 'stricter', permission: 'looser' } },
];

/** Sentences that say of which ages a rule is; `#` is the age. */
export const ages: readonly Measure[] = [
  {
    tail: ' Dit geldt voor leerlingen vanaf # jaar.',
    low: '11',
    high: '15',
    rises: { ban: 'looser', duty: 'looser', permission: 'stricter' },
  },
  {
    tail: ' Dit geldt voor wie jonger is dan # jaar.',
    low: '9',
    high: '14',
    rises: { ban: 'stricter', duty: 'stricter', permission: 'looser' },
  },
];

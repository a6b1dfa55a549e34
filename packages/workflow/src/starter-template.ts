import { compose, type TemplateFiles } from '@akkoord/compose';
import { toMarkdown } from '@akkoord/render/markdown';
import { readTemplate } from './draft.ts';

/**
 * Give the files of a small template that works, for someone to go on from.
 *
 * @param id The id of the template: small letters, digits and hyphens, beginning with a letter.
 * @returns Contents by path; a check of them has no findings.
 */
export function starterTemplate(id: string): TemplateFiles {
  const files = { ...starterFiles, 'template.yaml': head(id) };
  const answers = { sector: 'po', schoolnaam: 'Basisschool De Zeester', groeten: 'iedereen' };
  const example = `# Voorbeeld: een verzonnen school.\nsector: po\nschoolnaam: Basisschool De Zeester\ngroeten: iedereen\n`;
  return {
    ...files,
    'answers.example.yaml': example,
    'expected.md': toMarkdown(compose(readTemplate(files), answers)),
  };
}

function head(id: string): string {
  return `# Wat het sjabloon is: onderdelen op volgorde, gegevens van het protocol, rechten van de medezeggenschap.
id: ${id}
title: Protocol ${id.replaceAll('-', ' ')}
subject: ${id}
version: 0.1.0
description: Schrijf hier in één zin waar het protocol over gaat.

numbering:
  sections: letters
  clauses: per-section

# Onder elk kopje staan onderwerpen uit de taxonomie. Bij elk onderwerp hoort een map onder clauses/.
sections:
  - heading: Doel
    topics: [purpose_value]
  - heading: Omgang met elkaar
    topics: [decency]

# Woorden die de antwoorden volgen. Het laatste geval heeft geen voorwaarde.
terms:
  leraar:
    - when: { sector: vo }
      text: docent
    - text: leerkracht

# Welke vraag welk gegeven van het protocol geeft.
meta:
  school: { name: schoolnaam, sector: sector }
  audience: [leerlingen, ouders, medewerkers]

# Voorstellen, met het artikel en de datum van de wettekst die is gelezen.
rights:
  - body: mr
    right: consent
    basis: WMS art. 10, onder e
    asOf: 2025-08-01
    topics: [purpose_value, decency]
`;
}

const starterFiles: TemplateFiles = {
  'questions.yaml': `# De vragen, op volgorde. Wat de school altijd weet, krijgt known: true; de rest mag open blijven voor de MR.
- id: sector
  type: choice
  known: true
  question: Wat voor school is het?
  why: De tekst volgt de woorden van de sector.
  options:
    - { value: po, label: primair onderwijs }
    - { value: vo, label: voortgezet onderwijs }
- id: schoolnaam
  type: text
  known: true
  question: Hoe heet de school?
  why: De naam staat in het protocol en op het voorblad.
- id: groeten
  type: choice
  question: Wie groet wie?
  why: Hiermee kiest u tussen de twee teksten in clauses/decency.
  options:
    - { value: iedereen, label: iedereen groet elkaar }
    - { value: aan-de-deur, label: 'de leerkracht groet aan de deur' }
`,
  'clauses/purpose_value/doel.md': `---
topic: purpose_value
position: Doel
basis: []
weight: aanbevolen
why: Wie weet waarom een regel er is, houdt zich er makkelijker aan.
expects: { modality: null, bearers: [] }
---
Dit protocol beschrijft hoe wij op {{schoolnaam}} met elkaar omgaan.
`,
  'clauses/decency/iedereen.md': `---
topic: decency
position: Iedereen groet elkaar
when: { groeten: iedereen }
basis: []
weight: keuze
why: Wie groet, kent elkaar.
expects: { modality: obligation, bearers: [everyone] }
---
Iedereen groet elkaar bij het begin van de schooldag.
`,
  'clauses/decency/aan-de-deur.md': `---
topic: decency
position: Groeten aan de deur
when: { groeten: aan-de-deur }
basis: []
weight: keuze
why: Elke leerling is dan in elk geval één keer gezien.
expects: { modality: obligation, bearers: [staff] }
---
De {{leraar}} groet elke leerling bij de deur van het lokaal.
`,
};

import { loadTemplate, type Template, type TemplateFiles } from '@akkoord/compose';
import { defaultTaxonomy } from '@akkoord/taxonomy';

/** The numbering of the models that ship: A.1. */
const numbering = '{ sections: letters, clauses: per-section }';

const shape = `
id: klein
title: Protocol sociale media
subject: social-media
version: 1.0.0
description: Een klein model.
numbering: ${numbering}
sections:
  - { heading: Gedrag, topics: [misuse, decency] }
  - { heading: Telefoons, topics: [lesson_use, devices] }
  - { heading: Contact, topics: [friending_pupils, official_channels] }
  - { heading: Melden, topics: [report_procedure] }
  - { heading: Beheer, topics: [governance] }
meta: { school: { name: naam, sector: sector }, audience: [leerlingen] }
rights:
  - { body: mr, right: consent, basis: 'WMS art. 10, onder e', asOf: 2025-08-01, topics: [misuse] }
`;

const questions = `
- { id: naam, type: text, question: Hoe heet de school?, why: Voor de titel. }
- { id: sector, type: choice, question: Welke soort school?, why: Voor de wet.,
    options: [{ value: po, label: basisschool }, { value: vo, label: middelbare school }] }
- { id: telefoon, type: choice, question: Waar blijft de telefoon?, why: Dat scheelt zoeken.,
    options: [{ value: thuis, label: thuis }, { value: kluis, label: in de kluis }] }
- { id: dagen, type: number, min: 1, max: 9, question: Na hoeveel dagen?, why: Voor de termijn. }
`;

function position(topic: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const fields = {
    topic,
    position: 'Zo doet het model het',
    basis: '[]',
    weight: 'keuze',
    why: 'Dat is duidelijk.',
    expects: '{ modality: null, bearers: [] }',
    ...more,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${text}\n`;
}

const law = '[{ source: WVO art. 1, asOf: 2025-08-01 }]';

const files: TemplateFiles = {
  'template.yaml': shape,
  'questions.yaml': questions,
  'clauses/misuse/verboden.md': position('misuse', 'Verboden is:\n\n- schelden;\n- dreigen.', {
    position: 'Verboden gedrag',
    weight: 'verplicht',
    basis: law,
  }),
  'clauses/decency/respect.md': position(
    'decency',
    'Op {{naam}} is iedereen aardig. Een docent leeft dit voor.',
    { why: 'Aardig zijn helpt.' },
  ),
  'clauses/lesson_use/uit.md': position('lesson_use', 'In de les is de telefoon uit.'),
  'clauses/devices/thuis.md': position('devices', 'Een telefoon blijft thuis.', {
    position: 'Telefoon thuis',
    when: '{ telefoon: thuis }',
  }),
  'clauses/devices/kluis.md': position(
    'devices',
    "Een telefoon ligt in de kluis. Zie {{ref 'misuse-1'}}.\n\nNa {{dagen}} dagen krijgt u hem terug.",
    { position: 'Telefoon in de kluis', when: '{ telefoon: kluis }' },
  ),
  'clauses/friending_pupils/nee.md': position('friending_pupils', 'Wij volgen geen leerlingen.'),
  'clauses/official_channels/vo.md': position('official_channels', 'De school mailt.', {
    when: '{ sector: vo }',
  }),
  'clauses/report_procedure/melden.md': position('report_procedure', 'Wie iets ziet, meldt het.'),
  'clauses/governance/elk-jaar.md': position('governance', 'Elk jaar lezen wij dit na.'),
};

/** A small model with alternatives, gaps, a reference and a duty; with another numbering where wanted. */
export function smallModel(numbers: string = numbering): Template {
  const yaml = shape.replace(numbering, numbers);
  return loadTemplate({ ...files, 'template.yaml': yaml }, { taxonomy: defaultTaxonomy() });
}

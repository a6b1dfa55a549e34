import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const text = `---
title: Regels voor filmen
language: nl
school:
  name: De Wilg
---

1. Leerlingen filmen elkaar alleen met toestemming.
2. Medewerkers filmen alleen voor de les.
`;

const right = (body: string, article: string) =>
  `  - { body: ${body}, right: consent, basis: "${article}", asOf: 2025-08-01, confirmed: true }\n`;

/** All that a request needs, for an MR and a PMR. */
export const requestData = `by: de directeur
on: 2026-03-01
respondBy: 2026-04-15
reasons: De oude regels zijn oud.
consequences: { staff: Weinig., parents: Een brief., pupils: Meer overleg. }
measures: Een studiemiddag.
rights:
${right('mr', 'WMS art. 10, onder e')}${right('pmr', 'WMS art. 12, onder m')}`;

/** A folder with a protocol and the data of its request. */
export function approvalFolder() {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'p.md'), text);
  writeFileSync(join(cwd, 'verzoek.yaml'), requestData);
  const run = (...argv: string[]) => runMain(argv, { cwd });
  const read = (name = 'p.md') => readFileSync(join(cwd, name), 'utf8');
  const request = (...more: string[]) =>
    run('approval', 'request', 'p.md', '--data', 'verzoek.yaml', ...more);
  return { cwd, run, read, request, names: () => readdirSync(cwd).sort() };
}

/** The same, with the protocol put to both councils. */
export async function requestedFolder() {
  const work = approvalFolder();
  const { code, stderr } = await work.request();
  expect(code, stderr).toBe(0);
  return work;
}

/** What stands after `approval decide p.md` for consent of one council. */
export function consentOf(body: string): string[] {
  const given = ['--decision', 'consent', '--on', '2026-04-01', '--by', 'de secretaris'];
  return ['approval', 'decide', 'p.md', '--body', body, ...given];
}

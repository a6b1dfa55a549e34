/**
 * Show what reading owes to words that one text alone knows: `node scripts/leave-one-out.ts`, a part of `pnpm bench`.
 *
 * For each text of which people wrote down the reading, its own words are left out of the taxonomy and the text is read
 * and scored again. `--write` keeps the table in docs/reference/leave-one-text-out.md.
 *
 * The texts and their gold are no part of the repository. Without them the script says so and ends well.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readData, type TaxonomyData } from '../packages/taxonomy/scripts/read-data.ts';
import { taxonomyFrom } from '../packages/taxonomy/scripts/taxonomy-from.ts';
import type { Taxonomy } from '../packages/taxonomy/src/index.ts';
import { parseTaxonomy } from '../packages/taxonomy/src/schema/index.ts';
import { goldTexts, scoresOf } from './leave-one-out/score.ts';
import { bandTable, page, type Row, table } from './leave-one-out/table.ts';
import { without } from './leave-one-out/without.ts';
import { shared } from './provenance/texts.ts';

const target = join(import.meta.dirname, '../docs/reference/leave-one-text-out.md');

if (!existsSync(join(shared, 'gold/norms'))) {
  console.log(
    'The texts and their gold are not at hand: what one text alone knows is not left out.',
  );
} else {
  const rows = await measured();
  console.log(`${table(rows)}\n\n${bandTable(rows)}`);
  if (process.argv.includes('--write')) {
    writeFileSync(target, page(rows, new Date().toISOString().slice(0, 10)));
  }
}

async function measured(): Promise<Row[]> {
  const data = readData();
  const texts = goldTexts(shared);
  const rows: Row[] = [];
  for (const one of texts) {
    const score = (from: TaxonomyData) =>
      scoresOf(one, { texts, shared, taxonomy: taxonomyOf(from) });
    const dropped = without(data, one.id, 'dropped');
    rows.push({
      id: one.id,
      cues: dropped.cues,
      words: dropped.words,
      all: await score(data),
      dropped: await score(dropped),
      unseen: await score(without(data, one.id, 'unseen')),
    });
  }
  return rows;
}

function taxonomyOf({ files, lexicon }: TaxonomyData): Taxonomy {
  return parseTaxonomy(taxonomyFrom(files, lexicon));
}
